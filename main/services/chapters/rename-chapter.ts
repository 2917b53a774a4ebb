import { appError } from '../../../shared/domain/app-error'
import type { ChapterRow } from '../../../shared/domain/chapter'
import { err, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { draftStore } from '../../storage/draft-store'
import type { ServiceContext } from '../service-context'
import { findChapterRow } from './find-chapter-row'

/** Gives a chapter another title in one language; its versions keep theirs. */
export function renameChapter(
  context: ServiceContext,
  { draftId, title }: ParsedInput<'chapter:rename'>,
): Result<ChapterRow> {
  return context.database.transaction(() => {
    if (!draftStore.find(context.database, draftId)) return err(appError('not-found'))
    draftStore.rename(context.database, draftId, title)
    return findChapterRow(context, draftId)
  })
}
