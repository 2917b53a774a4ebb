import { ok, type Result } from '../../../shared/domain/result'
import type { SearchHit } from '../../../shared/ipc/chapter-channels'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { isQueryOnly } from '../../storage/handover/move-store'
import { searchStore } from '../../storage/search/search-store'
import type { ServiceContext } from '../service-context'

/**
 * Finds words in the titles, working texts and versions of chapters that are not archived; case and diacritics do not
 * matter. A library that is only read is searched as it was indexed last.
 */
export function searchChapters(
  { database }: Pick<ServiceContext, 'database'>,
  { query, limit, filter }: ParsedInput<'search:run'>,
): Result<readonly SearchHit[]> {
  if (!isQueryOnly(database)) searchStore.catchUp(database)
  return ok(searchStore.find(database, query, limit, filter))
}

/** The names that a search can be narrowed to. */
export function listSearchAuthors({ database }: Pick<ServiceContext, 'database'>): Result<readonly string[]> {
  return ok(searchStore.authors(database))
}
