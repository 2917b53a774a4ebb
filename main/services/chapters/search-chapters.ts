import { ok, type Result } from '../../../shared/domain/result'
import type { SearchHit } from '../../../shared/ipc/chapter-channels'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { searchStore } from '../../storage/search/search-store'
import type { ServiceContext } from '../service-context'

/** Finds words in the titles and working texts of chapters that are not archived; case and diacritics do not matter. */
export function searchChapters(
  { database }: Pick<ServiceContext, 'database'>,
  { query, limit }: ParsedInput<'search:run'>,
): Result<readonly SearchHit[]> {
  return ok(searchStore.find(database, query, limit))
}
