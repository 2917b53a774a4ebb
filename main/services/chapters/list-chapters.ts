import type { ChapterRow } from '../../../shared/domain/chapter'
import { ok, type Result } from '../../../shared/domain/result'
import { listChapterRows } from '../../storage/chapter-list'
import type { ServiceContext } from '../service-context'

/** Every chapter in every language, archived ones too, in the order of themes and positions. */
export function listChapters({ database }: Pick<ServiceContext, 'database'>): Result<readonly ChapterRow[]> {
  return ok(listChapterRows(database))
}
