import { appError } from '../../../shared/domain/app-error'
import type { ChapterRow } from '../../../shared/domain/chapter'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { chapterStore } from '../../storage/chapter-store'
import { draftStore } from '../../storage/draft-store'
import type { ServiceContext } from '../service-context'
import type { AcceptedDocument } from './accept-document'
import { acceptEmpty } from './accept-empty'
import { findChapterRow } from './find-chapter-row'
import { insertDraft } from './insert-draft'
import { readDraft } from './read-draft'

type Input = ParsedInput<'chapter:addLanguage'>

/**
 * Begins a chapter in another language, empty or from the text of one that it has. `conflict` when it has that
 * language already.
 */
export function addLanguage(context: ServiceContext, input: Input): Result<ChapterRow> {
  const { database } = context
  return database.transaction(() => {
    if (!chapterStore.find(database, input.chapterId)) return err(appError('not-found'))
    if (draftStore.findByChapter(database, input.chapterId, input.language)) return err(appError('conflict'))
    const text = startingText(context, input)
    if (!text.ok) return text
    return findChapterRow(context, insertDraft(context, input.chapterId, input.language, input.title, text.value))
  })
}

function startingText(context: ServiceContext, { chapterId, from }: Input): Result<AcceptedDocument> {
  if (from === null) return ok(acceptEmpty(context))
  const head = draftStore.find(context.database, from)
  if (head?.chapterId !== chapterId) return err(appError('not-found'))
  const stored = readDraft(context.database, head)
  return stored.isReadable ? ok(stored) : err(appError('damaged-content'))
}
