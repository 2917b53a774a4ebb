import { appError } from '../../../shared/domain/app-error'
import type { ChapterId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ChannelOutput, ParsedInput } from '../../../shared/ipc/contract'
import { chapterStore } from '../../storage/chapter-store'
import { draftStore, type DraftHead } from '../../storage/draft-store'
import { draftsOfChapter } from '../../storage/handover/drafts-of-chapter'
import { schemaOf } from '../../storage/migrations/migrate'
import { isEmptyDocument } from '../chapters/is-empty-document'
import { isWorthNaming } from '../chapters/is-worth-naming'
import { nameVersion } from '../chapters/name-version'
import { readDraft } from '../chapters/read-draft'
import { allOrNothing } from '../all-or-nothing'
import type { ServiceContext } from '../service-context'
import { chapterEntries } from './chapter-entries'
import { freePackagePath } from './package-name'
import { preparePackage, type PreparedPackage } from './package-file'

type Input = ParsedInput<'handover:chapter'>
type HandedOver = ChannelOutput<'handover:chapter'>

/**
 * Writes a chapter with all its versions and pictures into one file in `folder`. With `versionName` every language
 * whose text has no version yet gets one first: whatever leaves the library is a version. Without it only versions
 * that exist go along. Errors: `not-found`, `nothing-to-version` (no version at all), `damaged-content`, and those of
 * the disk; nothing is written then, and no version named.
 */
export function handOverChapter(context: ServiceContext, input: Input): Result<HandedOver> {
  const prepared = allOrNothing(context.database, () => prepare(context, input))
  if (!prepared.ok) return prepared
  const { file, ...report } = prepared.value
  const finished = file.finish()
  return finished.ok ? ok(report) : finished
}

type Prepared = HandedOver & { readonly file: PreparedPackage }

/** The file gets its name only after the versions that it holds are stored for good. */
function prepare(context: ServiceContext, { chapterId, folder, path, versionName }: Input): Result<Prepared> {
  const { database, clock, user, programVersion } = context
  const title = titleOf(context, chapterId)
  if (title === null) return err(appError('not-found'))
  const named = versionName === null ? ok(0) : nameDrafts(context, chapterId, versionName)
  if (!named.ok) return named
  const gathered = chapterEntries(database, chapterId)
  if (!gathered.ok) return gathered
  const { entries, authors, versions, pictures } = gathered.value
  const by = authors.has(user.name) ? user.name : ''
  const facts = { kind: 'chapter', program: programVersion, schema: schemaOf(database), by } as const
  const target = path ?? freePackagePath(folder, title, 'chapter', clock.now())
  const file = preparePackage(target, facts, entries)
  return file.ok ? ok({ path: target, versions, pictures, named: named.value, file: file.value }) : file
}

function titleOf({ database, user }: ServiceContext, chapterId: ChapterId): string | null {
  if (!chapterStore.find(database, chapterId)) return null
  const own = draftStore.findByChapter(database, chapterId, user.language)
  return (own ?? draftsOfChapter(database, chapterId)[0])?.title ?? null
}

/** Languages whose text no version holds yet. */
export function unnamedDrafts(context: ServiceContext, chapterId: ChapterId): readonly DraftHead[] {
  const { database } = context
  return draftsOfChapter(database, chapterId).filter((head) => {
    if (!isWorthNaming(database, head)) return false
    const stored = readDraft(database, head)
    return !stored.isReadable || !isEmptyDocument(stored.document)
  })
}

function nameDrafts(context: ServiceContext, chapterId: ChapterId, name: string): Result<number> {
  const drafts = unnamedDrafts(context, chapterId)
  for (const { id, revision } of drafts) {
    const named = nameVersion(context, {
      draftId: id,
      baseRevision: revision,
      name,
      note: '',
      lawAsOf: null,
      checkAgainBy: null,
    })
    if (!named.ok) return named
  }
  return ok(drafts.length)
}
