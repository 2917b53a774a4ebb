import { appError } from '../../../shared/domain/app-error'
import { err, type Result } from '../../../shared/domain/result'
import type { ChapterDetails } from '../../../shared/ipc/chapter-channels'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { chapterStore } from '../../storage/chapter-store'
import { personStore } from '../../storage/person-store'
import type { ServiceContext } from '../service-context'
import { chapterDetails } from './chapter-details'

/** Changes who answers for a chapter and for whom it is meant. `not-found` for a chapter or person that is not there. */
export function saveChapterDetails(
  context: ServiceContext,
  input: ParsedInput<'chapter:saveDetails'>,
): Result<ChapterDetails> {
  const { database } = context
  const { chapterId, ...facts } = input
  return database.transaction(() => {
    const chapter = chapterStore.find(database, chapterId)
    const people = [facts.ownerId, facts.guarantorId].filter((id) => id !== null)
    if (!chapter || people.some((id) => !personStore.find(database, id))) return err(appError('not-found'))
    chapterStore.update(database, { ...chapter, ...facts })
    return chapterDetails(context, { chapterId })
  })
}
