import { appError } from '../../../shared/domain/app-error'
import type { ThemeId, VersionId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { StoredImport } from '../../../shared/ipc/import-channels'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { draftStore } from '../../storage/draft-store'
import { allOrNothing } from '../all-or-nothing'
import { findDraftAt } from '../chapters/find-draft-at'
import { importChapter } from '../chapters/import-chapter'
import { keepAutomaticVersion } from '../chapters/keep-automatic-version'
import { knownTexts } from '../chapters/known-texts'
import { addAsset } from '../library/add-asset'
import type { ServiceContext } from '../service-context'
import { importNote } from './import-note'
import type { MadeImport } from './import-protocol'
import type { MadeChapter } from './make-chapters'

type StoreInput = Pick<ParsedInput<'import:store'>, 'language' | 'target'> & { readonly name: string }
type StoredChapter = StoredImport['chapters'][number]

/**
 * Stores the chapters of a file, all or nothing: as new chapters whose text is version 1, or as the new text of one
 * draft, whose present text is kept as a version first. Errors: `not-found`, `conflict` (the draft has moved on, or the
 * file makes more than one chapter), those of `importChapter`.
 */
export function storeImport(context: ServiceContext, input: StoreInput, made: MadeImport): Result<StoredImport> {
  const { target } = input
  return allOrNothing(context.database, () =>
    target.type === 'chapters'
      ? storeChapters(context, { ...input, themeId: target.themeId }, made)
      : storeDraft(context, target, made),
  )
}

function storeChapters(
  context: ServiceContext,
  { language, name, themeId }: StoreInput & { readonly themeId: ThemeId },
  made: MadeImport,
): Result<StoredImport> {
  const note = importNote(name, made.report, context.user.language)
  const chapters: StoredChapter[] = []
  for (const chapter of made.chapters) {
    const { title, text } = chapter
    const pictures = picturesOf(chapter, made)
    const stored = importChapter(context, { themeId, language, title, pictures, version: { note } }, text)
    if (!stored.ok) return stored
    chapters.push({ chapterId: stored.value.chapterId, draftId: stored.value.draftId, title })
  }
  return ok({ chapters, report: made.report, kept: null })
}

const picturesOf = (chapter: MadeChapter, { pictures }: MadeImport) =>
  pictures.filter(({ hash }) => chapter.pictures.includes(hash))

function storeDraft(
  context: ServiceContext,
  { draftId, baseRevision }: Extract<StoreInput['target'], { type: 'draft' }>,
  made: MadeImport,
): Result<StoredImport> {
  const { database, clock, user } = context
  const found = findDraftAt(database, draftId, baseRevision)
  if (!found.ok) return found
  const [chapter, ...others] = made.chapters
  if (!chapter || others.length > 0) return err(appError('conflict'))
  for (const picture of picturesOf(chapter, made)) {
    const added = addAsset(context, picture)
    if (!added.ok) return added
  }
  const head = found.value
  const kept: VersionId | null = keepAutomaticVersion(context, head, 'before-import')
  const { title, text } = chapter
  const isStored = draftStore.replaceText(database, { draftId, baseRevision, text, at: clock.now(), by: user.name })
  if (!isStored) return err(appError('conflict'))
  draftStore.rename(database, draftId, title)
  knownTexts.add(database, text.hash)
  return ok({ chapters: [{ chapterId: head.chapterId, draftId, title }], report: made.report, kept })
}
