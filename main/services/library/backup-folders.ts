import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '../../storage/database'
import { libraryStore } from '../../storage/library-store'
import { storageFault } from '../../storage/storage-fault'
import { withReadable } from '../../storage/library-file/with-readable'
import type { LibraryPlaces } from './library-places'
import { rememberedLibraryId } from './library-records'
import { safeFileName } from './safe-file-name'

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

/** Where the automatic backups of a library lie on this computer. */
export const backupFolderFor = ({ dataFolder }: LibraryPlaces, libraryId: string): string =>
  join(dataFolder, 'backups', libraryId)

const idEnding = (libraryId: string): string => ` ${libraryId.slice(-8)}`

/** Where they lie at the second place: named so that a person recognises the library; null without such a place. */
export const secondFolderFor = ({ backupFolder }: LibraryPlaces, title: string, libraryId: string): string | null =>
  backupFolder && join(backupFolder, `${safeFileName(title)}${idEnding(libraryId)}`)

/** All folders of a library at the second place, also those of its former titles. */
export const secondFoldersOf = ({ backupFolder }: LibraryPlaces, libraryId: string): readonly string[] =>
  foldersEnding(backupFolder, idEnding(libraryId))

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
  if (id) return { here: [backupFolderFor(places, id)], second: secondFoldersOf(places, id) }
  return { here: foldersEnding(all, ''), second: [] }
}

function foldersEnding(folder: string | null, ending: string): readonly string[] {
  if (!folder || !existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.endsWith(ending))
    .map(({ name }) => join(folder, name))
}
