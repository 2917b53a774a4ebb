import { appError } from '../../../shared/domain/app-error'
import type { ChapterRow } from '../../../shared/domain/chapter'
import type { DraftId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import { listChapterRows } from '../../storage/chapter-list'
import type { ServiceContext } from '../service-context'

/** The row of one draft as the list shows it. */
export function findChapterRow({ database }: Pick<ServiceContext, 'database'>, draftId: DraftId): Result<ChapterRow> {
  const [row] = listChapterRows(database, draftId)
  return row ? ok(row) : err(appError('not-found'))
}
