import type { ChapterId, DraftId, Instant, ThemeId, VersionId } from '../../../shared/domain/ids'
import { ok, type Result } from '../../../shared/domain/result'
import type { ChannelOutput, ParsedInput } from '../../../shared/ipc/contract'
import type { Chapter } from '../../../shared/domain/chapter'
import type { EditionKind } from '../../../shared/domain/edition'
import type { VersionRecord } from '../../import/package/chapter-records'
import { chapterStore } from '../../storage/chapter-store'
import { draftStore } from '../../storage/draft-store'
import { receivedStore } from '../../storage/handover/received-store'
import { insertVersionRecord } from '../../storage/handover/version-record'
import { themeStore } from '../../storage/theme-store'
import { columnsOf } from '../../storage/handover/table-rows'
import { stateStore } from '../../storage/versions/state-store'
import { versionStore } from '../../storage/versions/version-store'
import { insertDraft } from '../chapters/insert-draft'
import { knownTexts } from '../chapters/known-texts'
import { addAsset } from '../library/add-asset'
import { allOrNothing } from '../all-or-nothing'
import type { ServiceContext } from '../service-context'
import { withPackageFile } from './package-file'
import { planTakingIn, type LanguagePlan, type TakingInPlan } from './plan-taking-in'
import { readChapterFile, type ChapterFile } from './read-chapter-file'
import { describePlan } from './describe-plan'

type TakenIn = ChannelOutput<'handover:takeIn'>

/**
 * Takes a chapter file into the library, all or nothing: versions that it lacks are added after its own, known ones
 * stay. A text that nobody has worked on here goes on with the newer one; where both sides have changed, both stay and
 * the received one waits for a decision. The same file again changes nothing.
 */
export function takeInChapter(context: ServiceContext, { path }: ParsedInput<'handover:takeIn'>): Result<TakenIn> {
  return withPackageFile(path, (pack) => {
    const file = readChapterFile(pack, path)
    if (!file.ok) return file
    return allOrNothing(context.database, () => {
      const plan = planTakingIn(context.database, file.value)
      if (!plan.ok) return plan
      const stored = store(context, file.value, plan.value)
      return stored.ok ? ok(describePlan(context.database, file.value, plan.value)) : stored
    })
  })
}

function store(context: ServiceContext, file: ChapterFile, plan: TakingInPlan): Result<null> {
  for (const { name, bytes } of plan.pictures) {
    const added = addAsset(context, { name, bytes })
    if (!added.ok) return added
  }
  if (plan.isNewChapter) insertChapterOf(context, file, plan)
  for (const language of plan.languages) takeLanguage(context, file, plan.chapterId, language)
  return ok(null)
}

function insertChapterOf(
  { database, clock }: ServiceContext,
  { chapter, theme }: ChapterFile,
  plan: TakingInPlan,
): void {
  const themeId = plan.theme?.id ?? (theme.id as ThemeId)
  if (!plan.theme) {
    const { name, kind } = theme
    themeStore.insert(database, {
      id: themeId,
      name,
      kind,
      position: themeStore.nextPosition(database),
      isArchived: false,
    })
  }
  const list = (text: string): readonly string[] => JSON.parse(text) as readonly string[]
  const inserted: Chapter = {
    id: plan.chapterId,
    themeId,
    position: chapterStore.nextPosition(database, themeId),
    ownerId: null,
    guarantorId: null,
    district: chapter.district,
    country: chapter.country,
    audiences: list(chapter.audiences),
    districts: list(chapter.districts),
    kinds: list(chapter.kinds) as readonly EditionKind[],
    isArchived: false,
  }
  chapterStore.insert(database, inserted, clock.now())
}

function takeLanguage(context: ServiceContext, file: ChapterFile, chapterId: ChapterId, plan: LanguagePlan): void {
  const text = file.texts.get(plan.head.hash)
  if (!text) throw new Error('a version without its text')
  const at = context.clock.now()
  const received = { from: file.manifest.by, fileName: file.fileName, receivedAt: at }
  for (const version of plan.added) addVersion(context, file, chapterId, version, received)
  if (plan.outcome === 'new-text') insertDraft(context, chapterId, plan.language, plan.head.title, text.accepted)
  if (plan.outcome === 'newer-text' && plan.draft) goOnWith(context, plan.draft.id, plan, file)
  if (plan.outcome === 'both-changed' && plan.draft)
    receivedStore.addText(context.database, {
      draftId: plan.draft.id,
      versionId: plan.head.id as VersionId,
      ...received,
    })
}

/** The own text is one of the file's older versions, so nothing is lost by going on with the newest. */
function goOnWith(
  { database, clock, user }: ServiceContext,
  draftId: DraftId,
  plan: LanguagePlan,
  file: ChapterFile,
): void {
  const text = file.texts.get(plan.head.hash)?.accepted
  const base = plan.draft?.revision
  if (!text || base === undefined) throw new Error('a plan without its text')
  draftStore.replaceText(database, {
    draftId,
    baseRevision: base,
    text,
    at: clock.now(),
    by: plan.head.author || user.name,
  })
  draftStore.rename(database, draftId, plan.head.title)
  knownTexts.add(database, text.hash)
}

interface Received {
  readonly from: string
  readonly fileName: string
  readonly receivedAt: Instant
}

/** Numbers and order are those of this library: here another version may have the number that it has there. */
function addVersion(
  context: ServiceContext,
  file: ChapterFile,
  chapterId: ChapterId,
  version: VersionRecord,
  received: Received,
): void {
  const { database } = context
  const text = file.texts.get(version.hash)
  if (!text) throw new Error('a version without its text')
  const newest = versionStore.newestOf(database, chapterId, version.language, 'any')
  const number =
    version.number === null
      ? null
      : Math.max(version.number, versionStore.nextNumber(database, chapterId, version.language))
  const has = (id: string | null) => (id !== null && versionStore.find(database, id as VersionId) ? id : null)
  const columns = new Set(columnsOf(database, 'version').map(({ name }) => name))
  const scalars = Object.entries(version).filter(
    ([name, value]) => columns.has(name) && (value === null || typeof value === 'string' || typeof value === 'number'),
  ) as [string, string | number | null][]
  insertVersionRecord(
    database,
    {
      ...Object.fromEntries(scalars),
      sequence: Math.max(version.sequence, (newest?.sequence ?? 0) + 1),
      number,
      parent_id: has(version.parent_id),
      restored_from: has(version.restored_from),
    },
    { text: text.text, content: text.stored },
  )
  receivedStore.addVersion(database, version.id as VersionId, version.number, received)
  for (const state of file.states.filter((one) => one.version_id === version.id))
    stateStore.append(database, {
      versionId: version.id as VersionId,
      state: state.state,
      at: state.at as Instant,
      decidedBy: null,
      enteredBy: received.from,
      basis: received.fileName,
      approvedUntil: state.approved_until,
    })
}
