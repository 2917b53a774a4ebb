import { searchStore } from '../../storage/search/search-store'
import type { ServiceContext } from '../service-context'

/** Makes the search index again from the texts; it holds nothing of its own. */
export function rebuildSearch({ database }: Pick<ServiceContext, 'database'>): void {
  searchStore.rebuild(database)
}
