import type { ChapterRow } from '../../../shared/domain/chapter'
import { ok, type Result } from '../../../shared/domain/result'
import { listChapterRows } from '../../storage/chapter-list'
import type { ServiceContext } from '../service-context'
import { today } from './today'

/** Every chapter in every language, archived ones too, in the order of themes and positions. */
export function listChapters({
  database,
  clock,
}: Pick<ServiceContext, 'database' | 'clock'>): Result<readonly ChapterRow[]> {
  return ok(listChapterRows(database, today(clock)))
}
