import { appError } from '../../../shared/domain/app-error'
import type { ChapterRow } from '../../../shared/domain/chapter'
import { err, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { chapterStore } from '../../storage/chapter-store'
import type { ServiceContext } from '../service-context'
import { listChapters } from './list-chapters'

/** Puts a chapter away or back. Packs and editions that use it keep it. */
export function archiveChapter(
  context: ServiceContext,
  { chapterId, isArchived }: ParsedInput<'chapter:archive'>,
): Result<readonly ChapterRow[]> {
  return context.database.transaction(() => {
    const chapter = chapterStore.find(context.database, chapterId)
    if (!chapter) return err(appError('not-found'))
    chapterStore.update(context.database, { ...chapter, isArchived })
    return listChapters(context)
  })
}
