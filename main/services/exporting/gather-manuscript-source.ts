import { appError } from '../../../shared/domain/app-error'
import { assertNever } from '../../../shared/domain/assert-never'
import type { ProjectId } from '../../../shared/domain/ids'
import type { PackItem } from '../../../shared/domain/pack'
import { choosePrint, plainPrint } from '../../../shared/domain/print-options'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { Workshop } from '../../../shared/domain/workshop'
import type { ExportTarget } from '../../../shared/ipc/workshop-channels'
import type { ManuscriptSource, SourceChapter, SourcePart } from '../../export/manuscript/manuscript-source'
import type { Database } from '../../storage/database'
import { draftStore } from '../../storage/draft-store'
import { personStore } from '../../storage/person-store'
import { versionStore } from '../../storage/versions/version-store'
import { templateStore } from '../../storage/template-store'
import { findAnnex } from '../../storage/workshops/annex-store'
import { findProfile } from '../../storage/workshops/profile-store'
import { findProject } from '../../storage/workshops/project-store'
import { gatherCiting } from '../acts/gather-citing'
import { gatherChanges } from '../changes/gather-changes'
import { readPack } from '../workshops/read-pack'
import type { ServiceContext } from '../service-context'
import { gatherDraft, gatherVersion } from './gather-chapter'
import { gatherComments } from './gather-comments'
import { gatherPictureFacts } from './gather-pictures'

export type GatheredTarget = Exclude<ExportTarget, { readonly type: 'edition' }>

/** Everything that a pack or a single chapter is printed from, as values. `pack-removed`, `not-found` when it is not in the library. */
export function gatherManuscriptSource(context: ServiceContext, target: GatheredTarget): Result<ManuscriptSource> {
  const gathered = target.type === 'pack' ? gatherPack(context, target) : gatherSingleChapter(context, target)
  if (!gathered.ok) return gathered
  const source: ManuscriptSource = {
    ...gathered.value,
    ...gatherExtras(context, target, gathered.value),
    citing: gatherCiting(context, gathered.value.parts),
  }
  const changes = target.type === 'pack' ? gatherChanges(context.database, target.packId, source) : null
  return ok(changes ? { ...source, changes } : source)
}

/** Only for trainers. What is issued holds no comments: they go on changing, and an edition does not. */
function gatherExtras(
  context: ServiceContext,
  { type, kind, extras, ...target }: GatheredTarget,
  { parts }: ManuscriptSource,
): Pick<ManuscriptSource, 'hasAnswers' | 'comments'> {
  if (kind !== 'trainer') return {}
  const isIssued = type === 'pack' && 'purpose' in target && target.purpose === 'edition'
  return {
    ...(extras?.hasAnswers === false ? { hasAnswers: false } : {}),
    ...(extras?.hasComments && !isIssued ? { comments: gatherComments(context, parts) } : {}),
  }
}

function gatherPack(
  { database, clock }: ServiceContext,
  target: Extract<GatheredTarget, { type: 'pack' }>,
): Result<ManuscriptSource> {
  const stored = readPack(database, target.packId)
  if (!stored) return err(appError('pack-removed'))
  const { facts, workshop, items } = stored
  const project = workshop.projectId && findProject(database, workshop.projectId)
  const parts = items.map(({ item }) => gatherPart(database, item))
  const { pageSize, isTwoSided, ...print } = target.print ?? {}
  return ok({
    title: facts.title,
    language: facts.language,
    kind: target.kind,
    status: target.purpose,
    pageSize: pageSize ?? facts.pageSize,
    isTwoSided: isTwoSided ?? facts.isTwoSided,
    print: choosePrint(facts.print, print),
    audience: facts.audience,
    workshop,
    project,
    profile: project && findProfile(database, project.profileId),
    people: gatherPeople(database, workshop),
    parts,
    pictures: gatherPictureFacts(database, parts, project?.look.logos),
    ...(project ? gatherTemplate(database, project.id) : {}),
    date: new Date(clock.now()).toISOString(),
  })
}

/** Only its hash: the bytes travel beside the manuscript, when a Word document is made. */
function gatherTemplate(database: Database, projectId: ProjectId): Pick<ManuscriptSource, 'template'> {
  const attached = templateStore.find(database, projectId)
  return attached ? { template: { hash: attached.hash, name: attached.name } } : {}
}

function gatherSingleChapter(
  context: ServiceContext,
  { draftId, versionId, kind, print: choice }: Extract<GatheredTarget, { type: 'chapter' }>,
): Result<ManuscriptSource> {
  const { database } = context
  const draft = draftStore.find(database, draftId)
  const version = versionId && versionStore.find(database, versionId)
  if (!draft || (versionId && !version)) return err(appError('not-found'))
  if (version && (version.chapterId !== draft.chapterId || version.language !== draft.language)) {
    return err(appError('invalid-input'))
  }
  const place = { isTrainerOnly: false, startsOnRightPage: false }
  const part = version ? gatherVersion(database, version, place) : gatherDraft(database, draft, place)
  if (!part) return err(appError('not-found'))
  const { pageSize = 'a4', isTwoSided = false, ...print } = choice ?? {}
  const alone = chapterAlone(context, part, { kind, pageSize })
  return ok(choice ? { ...alone, isTwoSided, print: choosePrint(plainPrint, print) } : alone)
}

/** A single chapter as it is printed outside every pack. */
export function chapterAlone(
  { database, clock }: ServiceContext,
  part: SourceChapter,
  { kind, pageSize }: Pick<ManuscriptSource, 'kind' | 'pageSize'>,
): ManuscriptSource {
  return {
    title: part.title,
    language: part.language,
    kind,
    status: 'chapter',
    pageSize,
    isTwoSided: false,
    audience: [],
    workshop: null,
    project: null,
    profile: null,
    people: {},
    parts: [part],
    pictures: gatherPictureFacts(database, [part]),
    date: new Date(clock.now()).toISOString(),
  }
}

function gatherPart(database: Database, item: PackItem): SourcePart {
  const { isTrainerOnly, startsOnRightPage } = item
  switch (item.type) {
    case 'divider':
      return { type: 'divider', title: item.title, language: item.language, isTrainerOnly, startsOnRightPage }
    case 'annex': {
      const annex = findAnnex(database, item.annexId)
      if (!annex) return { type: 'gap', reason: 'annex', title: '', isTrainerOnly }
      const { title, hash, fileName, pages, reading, dropped } = annex
      return { type: 'annex', title, asset: hash, fileName, pages, reading, dropped, isTrainerOnly, startsOnRightPage }
    }
    case 'chapter':
    case 'district-sheet': {
      const version = item.versionId && versionStore.find(database, item.versionId)
      const part = version && gatherVersion(database, version, { isTrainerOnly, startsOnRightPage })
      return part || { type: 'gap', reason: 'district-sheet', title: '', isTrainerOnly }
    }
    default:
      return assertNever(item)
  }
}

/** Those who teach and organise. Participants are never part of a manuscript. */
export function gatherPeople(database: Database, workshop: Workshop): Readonly<Record<string, string>> {
  const ofBlocks = workshop.days.flatMap(({ blocks }) => blocks.map(({ lecturerId }) => lecturerId))
  const ids = new Set([...workshop.lecturerIds, workshop.coordinatorId, ...ofBlocks].filter((id) => id !== null))
  return Object.fromEntries([...ids].map((id) => [id, personStore.find(database, id)?.name ?? '']))
}
