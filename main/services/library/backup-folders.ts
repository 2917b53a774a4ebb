import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '../../storage/database'
import { libraryStore } from '../../storage/library-store'
import { storageFault } from '../../storage/storage-fault'
import { withReadable } from '../../storage/library-file/with-readable'
import { backupFolderFor } from './automatic-backup'
import type { LibraryPlaces } from './library-places'
import { rememberedLibraryId } from './library-records'

/** A library by its file; `database` where it is the open one. */
export interface LibraryAt {
  readonly path: string
  readonly database: Database | null
  readonly places: LibraryPlaces
}

/** Where copies are made of files that have to be looked into. */
export const readingFolder = ({ dataFolder }: LibraryPlaces): string => join(dataFolder, 'reading')

/** Looks into the library, open or not; null when its file cannot be read. */
export function lookInto<T>({ path, database, places }: LibraryAt, body: (database: Database) => T): T | null {
  if (database) return body(database)
  try {
    return existsSync(path) ? withReadable(path, readingFolder(places), body) : null
  } catch (error) {
    if (storageFault(error) || error instanceof TypeError) return null
    throw error
  }
}

export interface BackupFolders {
  readonly here: readonly string[]
  readonly second: readonly string[]
}

/**
 * The folders with backups of a library: by the id in its file or, where that cannot be read, by what was remembered
 * of it; of a file that nobody knows, the folders of all libraries. At the second place folders end with the id,
 * because a library may have had other titles.
 */
export function backupFolders(library: LibraryAt): BackupFolders {
  const { path, places } = library
  const id = lookInto(library, (database) => libraryStore.read(database).libraryId) ?? rememberedLibraryId(places, path)
  const all = join(places.dataFolder, 'backups')
  if (id) return { here: [backupFolderFor(places, id)], second: foldersEnding(places.backupFolder, ` ${id.slice(-8)}`) }
  return { here: foldersEnding(all, ''), second: [] }
}

function foldersEnding(folder: string | null, ending: string): readonly string[] {
  if (!folder || !existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.endsWith(ending))
    .map(({ name }) => join(folder, name))
}
