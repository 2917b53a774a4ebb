import { realPath } from '../../storage/library-file/real-path'
import type { LibraryPlaces } from './library-places'
import type { LibraryAt } from './backup-folders'

/** A library that is not open, where its file really lies. */
export const closedLibraryAt = (path: string, places: LibraryPlaces): LibraryAt => ({
  path: realPath(path),
  database: null,
  places,
})
