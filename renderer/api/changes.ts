import type { ChannelName } from '../../shared/ipc/contract'

const chapters = ['attention:list', 'chapter:list', 'library:info', 'search:run', 'replace:find'] as const
const versions = [
  'version:list',
  'version:history',
  'state:list',
  'version:propose',
  'version:open',
  'pack:outdated',
  'pack:open',
  'workshop:open',
  'pack:check',
] as const
const workshops = [
  'attention:list',
  'paper:list',
  'participant:list',
  'workshop:list',
  'workshop:open',
  'library:info',
  'pack:check',
  'pack:publicity',
  'pack:readers',
  'pack:outdated',
] as const
const packs = [
  'attention:list',
  'pack:open',
  'pack:outdated',
  'pack:check',
  'pack:publicity',
  'pack:readers',
  'workshop:open',
  'workshop:list',
] as const

const profiles = ['profile:list', 'profile:offers', 'project:list', 'pack:check', 'pack:publicity'] as const

const comments = ['comment:list', 'comment:ofVersion', 'comment:counts', 'attention:list'] as const

const people = ['participant:list', 'paper:list', 'participant:places', 'attention:list'] as const

/** Which answers a successful call makes old. A channel that is not named here only reads. */
export const changes: Partial<Readonly<Record<ChannelName, readonly ChannelName[]>>> = {
  'spelling:learn': ['spelling:words'],
  'spelling:forget': ['spelling:words'],
  'settings:save': ['settings:read', 'library:info', 'library:keeping'],
  'library:rename': ['library:info', 'library:recent'],
  'library:backup': ['library:info', 'backup:list', 'library:keeping'],

  'theme:create': ['theme:list'],
  'theme:rename': ['theme:list', 'search:run', 'pack:open', 'workshop:open'],
  'theme:reorder': ['theme:list', 'chapter:list'],
  'theme:archive': ['theme:list', 'chapter:list'],

  'chapter:create': chapters,
  'chapter:rename': [...chapters, 'version:propose'],
  'chapter:move': chapters,
  'chapter:archive': chapters,
  'chapter:addLanguage': chapters,
  'chapter:saveDetails': ['attention:list', 'chapter:details', 'chapter:list', 'pack:check'],

  'draft:save': ['version:propose', 'replace:find'],
  'import:store': [...chapters, ...versions],
  'version:name': [...chapters, ...versions],
  'version:restore': [...chapters, ...versions],
  'template:attach': ['template:find'],
  'template:detach': ['template:find'],
  'repair:make': [...chapters, ...versions],
  'state:record': [...chapters, ...versions],

  'handover:chapter': [...chapters, ...versions, 'handover:unnamed'],
  'handover:takeIn': [...chapters, ...versions, 'theme:list', 'handover:received', 'handover:inspect'],
  'handover:decide': [...chapters, ...versions, 'handover:received'],

  'replace:run': [...chapters, ...versions],
  'replace:undo': [...chapters, ...versions],
  'comment:add': comments,
  'comment:reply': comments,
  'comment:edit': comments,
  'comment:delete': comments,
  'comment:resolve': comments,
  'comment:reopen': comments,

  'person:save': ['person:list', 'chapter:details', 'chapter:list', 'institution:list'],

  'act:save': ['act:list', 'act:uses', 'act:offers', 'pack:check'],
  'act:decide': ['act:list', 'act:uses', 'act:offers', 'pack:check'],
  'act:saveStyle': ['act:citing', 'pack:check'],
  'paper:save': ['paper:list'],
  'columns:save': ['paper:list'],
  'project:save': ['project:list', 'paper:list', 'workshop:list', 'pack:check'],
  'workshop:save': workshops,
  'workshop:copy': workshops,
  'workshop:archive': workshops,
  'pack:create': packs,
  'pack:remove': packs,
  'pack:putBack': packs,
  'pack:save': packs,
  'pack:useVersion': packs,
  'pack:stay': packs,
  'preset:save': ['preset:list'],
  'preset:rename': ['preset:list'],
  'preset:delete': ['preset:list'],
  'preset:putBack': ['preset:list'],
  'preset:apply': packs,
  'pack:reissue': workshops,
  'profile:save': profiles,
  'profile:decide': profiles,
  'programme:drop': ['programme:waiting'],
  'participant:save': people,
  'participant:add': people,
  'participant:attend': people,
  'participant:rules': people,
  'participant:prepareCertificates': people,
  'participant:fillBlank': people,
  'participant:erase': people,
  'changes:inPack': ['changes:view', 'pack:check'],
  'evidence:add': ['evidence:list'],
  'evidence:describe': ['evidence:list'],
  'evidence:takeOut': ['evidence:list'],
  'edition:record': ['edition:list', 'workshop:open'],
}
