import { libraryStore } from '../../storage/library-store'
import type { LibraryContext } from './library-context'
import { rememberLibraryId } from './library-records'

/** Notes which library lies at its path, so that it is known again when it comes back or is missing. */
export function rememberLibrary({ database, path, places }: Omit<LibraryContext, 'clock'>): void {
  rememberLibraryId(places, path, libraryStore.read(database).libraryId)
}
