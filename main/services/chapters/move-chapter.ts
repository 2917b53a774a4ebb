import { appError } from '../../../shared/domain/app-error'
import type { Chapter, ChapterRow } from '../../../shared/domain/chapter'
import { err, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { chapterStore } from '../../storage/chapter-store'
import type { Database } from '../../storage/database'
import { themeStore } from '../../storage/theme-store'
import type { ServiceContext } from '../service-context'
import { listChapters } from './list-chapters'
import { placeAt } from './place-at'

/** Moves a chapter, in all its languages, to a place in a theme, counted from 0 over all chapters of that theme. */
export function moveChapter(
  context: ServiceContext,
  { chapterId, themeId, position }: ParsedInput<'chapter:move'>,
): Result<readonly ChapterRow[]> {
  const { database } = context
  return database.transaction(() => {
    const chapter = chapterStore.find(database, chapterId)
    if (!chapter || !themeStore.find(database, themeId)) return err(appError('not-found'))
    const moved = { ...chapter, themeId }
    // No position is -1: the moved chapter is always written.
    renumber(database, placeAt(chapterStore.listOfTheme(database, themeId), { ...moved, position: -1 }, position))
    return listChapters(context)
  })
}

function renumber(database: Database, chapters: readonly Chapter[]): void {
  for (const [index, chapter] of chapters.entries()) {
    if (chapter.position !== index) chapterStore.update(database, { ...chapter, position: index })
  }
}
