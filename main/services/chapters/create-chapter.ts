import { appError } from '../../../shared/domain/app-error'
import type { ChapterRow } from '../../../shared/domain/chapter'
import { err, type Result } from '../../../shared/domain/result'
import type { Language } from '../../../shared/domain/language'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { themeStore } from '../../storage/theme-store'
import type { ServiceContext } from '../service-context'
import { acceptDocument, type AcceptedDocument } from './accept-document'
import { acceptEmpty } from './accept-empty'
import { readStarters } from '../starters/starter-files'
import { starterDocument } from '../starters/starter-document'
import { currentPerson } from './current-person'
import { findChapterRow } from './find-chapter-row'
import { insertChapter, noFacts } from './insert-chapter'
import { insertDraft } from './insert-draft'

/**
 * Begins a chapter at the end of a theme, empty or with an outline; the person at the computer becomes its author.
 * `not-found`: no such theme or outline.
 */
export function createChapter(
  context: ServiceContext,
  { themeId, title, language, starter }: ParsedInput<'chapter:create'>,
): Result<ChapterRow> {
  return context.database.transaction(() => {
    if (!themeStore.find(context.database, themeId)) return err(appError('not-found'))
    const text = startingText(context, language, starter)
    if (!text) return err(appError('not-found'))
    const chapterId = insertChapter(context, themeId, { ...noFacts, ownerId: currentPerson(context) })
    return findChapterRow(context, insertDraft(context, chapterId, language, title, text))
  })
}

/** Null when there is no such outline. */
function startingText(context: ServiceContext, language: Language, id: string | undefined): AcceptedDocument | null {
  if (id === undefined) return acceptEmpty(context)
  const starter = readStarters(context.assetsFolder).find((one) => one.id === id)
  if (!starter) return null
  const accepted = acceptDocument(starterDocument(starter, language, context.random))
  if (!accepted.ok) throw new Error(`the outline ${id} is refused: ${accepted.error.detail}`)
  return accepted.value
}
