import { appError } from '../../../shared/domain/app-error'
import type { ChapterRow } from '../../../shared/domain/chapter'
import { err, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { themeStore } from '../../storage/theme-store'
import type { ServiceContext } from '../service-context'
import { acceptEmpty } from './accept-empty'
import { currentPerson } from './current-person'
import { findChapterRow } from './find-chapter-row'
import { insertChapter, noFacts } from './insert-chapter'
import { insertDraft } from './insert-draft'

/** Begins an empty chapter at the end of a theme; the person at the computer becomes its author. */
export function createChapter(
  context: ServiceContext,
  { themeId, title, language }: ParsedInput<'chapter:create'>,
): Result<ChapterRow> {
  return context.database.transaction(() => {
    if (!themeStore.find(context.database, themeId)) return err(appError('not-found'))
    const chapterId = insertChapter(context, themeId, { ...noFacts, ownerId: currentPerson(context) })
    return findChapterRow(context, insertDraft(context, chapterId, language, title, acceptEmpty(context)))
  })
}
