import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ChapterDetails } from '../../../shared/ipc/chapter-channels'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { chapterStore } from '../../storage/chapter-store'
import { personStore } from '../../storage/person-store'
import type { ServiceContext } from '../service-context'

/** A chapter's facts with its author and guarantor. */
export function chapterDetails(
  { database }: Pick<ServiceContext, 'database'>,
  { chapterId }: ParsedInput<'chapter:details'>,
): Result<ChapterDetails> {
  const chapter = chapterStore.find(database, chapterId)
  if (!chapter) return err(appError('not-found'))
  return ok({
    chapter,
    owner: chapter.ownerId && personStore.find(database, chapter.ownerId),
    guarantor: chapter.guarantorId && personStore.find(database, chapter.guarantorId),
  })
}
