import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ok } from '../../../shared/domain/result'
import { contract, type ChannelName } from '../../../shared/ipc/contract'
import type { Caller } from '../../../main/ipc/caller'
import { createDispatch, type Dispatch } from '../../../main/ipc/dispatch'
import { createDoorHandlers } from '../../../main/ipc/door-handlers'
import { doorChannels } from '../../../main/ipc/door-channel'
import { exceeds, inputLimit } from '../../../main/ipc/input-limit'
import { createLog } from '../../../main/ipc/log'
import { KnownFiles } from '../../../main/ipc/open-file'
import { loopbackShell } from '../../../main/web/loopback-shell'
import { SpellingThread } from '../../../main/ipc/spelling-thread'
import { Dialogs } from '../../../main/web/dialogs'

const channelNames = Object.keys(contract) as readonly ChannelName[]

let folder: string
let dispatch: Dispatch
let caller: Caller
const reached: { readonly name: string; readonly input: unknown }[] = []
const flushes: boolean[] = []
const log = () => readFileSync(path.join(folder, 'skripta.log'), 'utf8')

function makeDispatch(callService: Parameters<typeof createDispatch>[0]['callService']): Dispatch {
  const log = createLog(folder, () => 0)
  const doorHandlers = createDoorHandlers({
    door: 'loopback',
    appInfo: () => ({
      version: '1',
      door: 'loopback',
      platform: 'linux',
      dataFolder: folder,
      documentsFolder: folder,
      licences: [],
    }),
    settingsPlace: { folder, locale: 'cs' },
    documentsFolder: folder,
    knownFiles: new KnownFiles(),
    log,
    spelling: new SpellingThread('', log),
    onSettings: () => undefined,
  })
  return createDispatch({ doorHandlers, callService, log })
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'skripta-dispatch-'))
  reached.length = 0
  flushes.length = 0
  dispatch = makeDispatch(async (name, input) => {
    reached.push({ name, input })
    return ok(null)
  })
  const dialogs = new Dialogs(() => undefined, folder)
  caller = {
    shell: loopbackShell({ dialogs, exportProcess: '' }),
    flushed: (isSaved) => void flushes.push(isSaved),
    answerDialog: (dialogId, chosen) => dialogs.answer(dialogId, chosen),
  }
})
afterEach(() => rmSync(folder, { recursive: true }))

const uuid = '018f3c00-0000-7000-8000-000000000000'

describe('dispatch', () => {
  it('gives parsed input to the services', async () => {
    expect(
      await dispatch('theme:rename', { themeId: uuid, name: '  Legislativa ', kind: 'legislation' }, caller),
    ).toEqual(ok(null))
    expect(reached).toEqual([
      { name: 'theme:rename', input: { themeId: uuid, name: 'Legislativa', kind: 'legislation' } },
    ])
  })

  it.each([
    undefined,
    null,
    1,
    {},
    [],
    '',
    'theme',
    'theme:drop',
    '__proto__',
    'constructor',
    'toString',
    'theme:list ',
  ])('knows no channel %j', async (name) => {
    expect(await dispatch(name, {}, caller)).toEqual({ ok: false, error: { code: 'unknown-command' } })
    expect(reached).toEqual([])
  })

  const broken: readonly (readonly [ChannelName, unknown])[] = [
    ['theme:list', undefined],
    ['theme:list', null],
    ['theme:list', { extra: 1 }],
    ['theme:list', []],
    ['theme:rename', { themeId: uuid, name: 'x' }],
    ['theme:rename', { themeId: 'x', name: 'x', kind: 'general' }],
    ['theme:rename', { themeId: uuid, name: '', kind: 'general' }],
    ['theme:rename', { themeId: uuid, name: 'x', kind: 'general', sql: '--' }],
    ['theme:rename', { themeId: uuid.toUpperCase(), name: 'x', kind: 'general' }],
    ['theme:rename', { themeId: [uuid], name: 'x', kind: 'general' }],
    ['draft:save', { draftId: uuid, baseRevision: -1, content: { type: 'doc' }, isEmptyMeant: false }],
    ['draft:save', { draftId: uuid, baseRevision: 0, content: 'doc', isEmptyMeant: false }],
    ['draft:save', { draftId: uuid, baseRevision: 0, content: { type: 'paragraph' }, isEmptyMeant: false }],
    ['library:open', { path: 'a\u0000b' }],
    ['library:open', { path: '' }],
    ['library:open', {}],
    ['asset:read', { hash: '../../etc/passwd' }],
    ['asset:add', { name: 'a', bytes: 'AAAA' }],
    ['asset:add', { name: 'a', bytes: [1, 2] }],
    ['link:open', { url: 'x'.repeat(3000) }],
    ['search:run', { query: 'x', limit: 1e9 }],
    ['window:flushed', { isSaved: 'yes' }],
    ['settings:save', { recentLibraries: ['/etc/passwd'] }],
    ['export:start', { target: { type: 'all' }, formats: ['pdf'], folder: '/tmp' }],
    ['export:start', { target: { type: 'edition', editionId: uuid }, formats: ['exe'], folder: '/tmp' }],
    ['task:cancel', { taskId: '*' }],
    ['chapter:create', { themeId: uuid, title: '\ud800', language: 'cs' }],
    ['chapter:create', { themeId: uuid, title: 'x', language: 'CS<' }],
  ]
  it.each(broken)('refuses malformed input of %s: %j', async (name, input) => {
    expect(await dispatch(name, input, caller)).toEqual({ ok: false, error: { code: 'invalid-input' } })
    expect(reached).toEqual([])
  })

  it('refuses every channel a string, a list and an input larger than its limit', async () => {
    for (const name of channelNames) {
      for (const input of ['x', ['x'], { text: 'x'.repeat(inputLimit(name) + 1) }]) {
        expect(await dispatch(name, input, caller)).toEqual({ ok: false, error: { code: 'invalid-input' } })
      }
    }
    expect(reached).toEqual([])
  })

  it('logs which fields were wrong but not what stood in them', async () => {
    await dispatch('theme:rename', { themeId: uuid, name: 'x', kind: 'heslo-1234' }, caller)
    expect(log()).toContain('theme:rename')
    expect(log()).toContain('kind')
    expect(log()).not.toContain('heslo')
  })

  it('answers unexpected when a service throws, and logs the place without the words', async () => {
    dispatch = makeDispatch(async () => {
      throw new Error('tajný text')
    })
    expect(await dispatch('theme:list', {}, caller)).toEqual({ ok: false, error: { code: 'unexpected' } })
    expect(log()).toContain('theme:list: Error')
    expect(log()).toContain('dispatch.test.ts')
    expect(log()).not.toContain('tajný')
  })

  it('answers the door’s own channels without the services', async () => {
    expect(await dispatch('settings:save', { name: 'Jana' }, caller)).toMatchObject({
      ok: true,
      value: { name: 'Jana' },
    })
    expect(await dispatch('settings:read', {}, caller)).toMatchObject({ ok: true, value: { name: 'Jana' } })
    expect(await dispatch('window:flushed', { isSaved: true }, caller)).toEqual(ok(null))
    expect(await dispatch('dialog:answer', { dialogId: 'nobody', path: null }, caller)).toMatchObject({
      error: { code: 'not-found' },
    })
    expect(await dispatch('link:open', { url: 'file:///etc/passwd' }, caller)).toMatchObject({
      error: { code: 'not-allowed' },
    })
    expect(flushes).toEqual([true])
    expect(reached).toEqual([])
  })

  it('has an owner for every channel', () => {
    expect(channelNames.filter((name) => doorChannels.some((own) => own === name))).toHaveLength(doorChannels.length)
  })
})

describe('exceeds', () => {
  it('counts texts, keys, bytes and the number of nodes', () => {
    expect(exceeds('x'.repeat(90), 100)).toBe(false)
    expect(exceeds('x'.repeat(100), 100)).toBe(true)
    expect(exceeds({ ['k'.repeat(100)]: 1 }, 100)).toBe(true)
    expect(exceeds(new Uint8Array(75), 100)).toBe(false)
    expect(exceeds(new Uint8Array(78), 100)).toBe(true)
    expect(
      exceeds(
        Array.from({ length: 30 }, () => null),
        100,
      ),
    ).toBe(true)
  })
  it('survives nesting that no stack would', () => {
    let deep: unknown = 1
    for (let level = 0; level < 100_000; level++) deep = [deep]
    expect(exceeds(deep, 1_000_000)).toBe(false)
  })
})
