import { ok, type Result } from '../../../shared/domain/result'
import { isQueryOnly } from '../../storage/handover/move-store'
import { searchStore } from '../../storage/search/search-store'
import type { ServiceContext } from '../service-context'

/** Indexes at most `limit` changed texts, for idle time; answers how many it was. Searching catches up by itself. */
export function catchUpSearch({ database }: Pick<ServiceContext, 'database'>, limit: number): Result<number> {
  return ok(isQueryOnly(database) ? 0 : searchStore.catchUp(database, limit))
}
