import { existsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import { Database } from '../../storage/database'
import { guarded } from '../../storage/guarded'
import { keptPath } from '../../storage/backup/kept-libraries'
import { checkPlace } from '../../storage/library-file/check-place'
import { createFile } from '../../storage/library-file/create-file'
import { withCopy } from '../../storage/library-file/with-readable'
import { libraryStore, type LibraryCounts } from '../../storage/library-store'
import { column } from '../../storage/column'
import { makeUuid } from '../../storage/make-uuid'
import { salvageInto } from '../../storage/salvage/salvage-into'
import type { Lost } from '../../storage/salvage/salvaged-table'
import { storageFault } from '../../storage/storage-fault'
import type { ServiceContext } from '../service-context'
import { backupFolders, type LibraryAt, readingFolder } from './backup-folders'
import { rememberedLibraryId } from './library-records'

export interface SalvageLibraryOptions extends Pick<ServiceContext, 'clock' | 'random'> {
  readonly library: LibraryAt
  /** In the person's language: what the new file is called by, and the theme of what has lost its own. */
  readonly word: string
}

export interface Salvaged {
  /** The new library; the damaged file stays where it is. */
  readonly path: string
  readonly counts: LibraryCounts
  readonly pictures: number
  readonly lost: readonly Lost[]
}

/**
 * Reads everything that can be read from a damaged library into a new library file beside it, or in the data folder
 * where nothing can be written there. The damaged file is not changed. Errors: `library-damaged` when not even its list
 * of contents can be read, `disk-full`.
 */
export const salvageLibrary = guarded((options: SalvageLibraryOptions): Result<Salvaged> => {
  const { library, clock, word } = options
  const path = newPath(library, keptPath(library.path, clock.now(), word))
  try {
    let lost: readonly Lost[] = []
    const made = withCopy(library.path, readingFolder(library.places), (copy) => {
      const source = new Database(copy)
      try {
        source.all('SELECT name FROM sqlite_schema')
        return createFile(path, (target) => {
          lost = salvageInto(target, source, salvageOptions(options))
        })
      } finally {
        source.close()
      }
    })
    return made.ok ? ok({ path, lost, ...contentsOf(path) }) : made
  } catch (error) {
    if (storageFault(error)?.code === 'library-damaged') return err(appError('library-damaged', { path: library.path }))
    throw error
  }
})

function newPath({ path, places }: LibraryAt, beside: string): string {
  if (checkPlace(path) === null) return beside
  return join(places.dataFolder, basename(beside))
}

function salvageOptions({ library, clock, random, word }: SalvageLibraryOptions) {
  const { here, second } = backupFolders(library)
  const now = clock.now()
  return {
    fallback: {
      libraryId: rememberedLibraryId(library.places, library.path) ?? makeUuid(now, random),
      title: basename(library.path, extname(library.path)),
    },
    keptPlaces: [dirname(library.path), ...here, ...second].filter((folder) => existsSync(folder)),
    word,
    now,
    random,
  }
}

function contentsOf(path: string): Pick<Salvaged, 'counts' | 'pictures'> {
  const database = new Database(path, { isReadOnly: true })
  try {
    return {
      counts: libraryStore.counts(database),
      pictures: column.integer(database.get('SELECT count(*) AS pictures FROM asset') ?? {}, 'pictures'),
    }
  } finally {
    database.close()
  }
}
