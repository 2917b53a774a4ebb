import { mkdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { err, type Result } from '../../../shared/domain/result'
import { readLibraryRecords } from '../../import/package/library-records'
import { createFile } from '../../storage/library-file/create-file'
import { makeUuid } from '../../storage/make-uuid'
import type { LibraryPlaces } from '../library/library-places'
import { openLibrary, type OpenLibrary } from '../library/open-library'
import type { ServiceContext } from '../service-context'
import { fillLibrary, PackageFault } from './fill-library'
import { freeLibraryPath } from './free-library-path'
import { packageError, withPackageFile } from './package-file'

export interface ImportLibraryOptions extends Pick<ServiceContext, 'clock' | 'random'> {
  /** The package. */
  readonly path: string
  /** Where the library is made; without it in the data folder under a free name. */
  readonly target?: string | undefined
  readonly places: LibraryPlaces
}

/**
 * Makes a new library from the open form of one, verifies it and opens it. Its content is that of the package; as a
 * library it is one of its own. Errors: `package-…`, `library-exists`, the disk's. A refused package leaves nothing.
 */
export function importLibrary({ path, target, places, clock, random }: ImportLibraryOptions): Result<OpenLibrary> {
  return withPackageFile(path, (pack) => {
    const tables = readLibraryRecords(pack)
    if (!tables.ok) return err(packageError(tables.error, path))
    const title = pack.manifest.title ?? basename(path)
    const file = target ?? freeLibraryPath(places.dataFolder, title)
    if (target === undefined) mkdirSync(dirname(file), { recursive: true })
    try {
      const created = createFile(file, (database) =>
        fillLibrary(database, pack, tables.value, makeUuid(clock.now(), random)),
      )
      return created.ok ? openLibrary({ path: file, places, clock }) : created
    } catch (error) {
      if (error instanceof PackageFault) return err(packageError(error.reason, path))
      throw error
    }
  })
}
