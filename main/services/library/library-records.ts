import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { storageFault } from '../../storage/storage-fault'
import type { LibraryPlaces } from './library-places'

const stored = z.record(z.string(), z.string())
const most = 200

const fileIn = ({ dataFolder }: LibraryPlaces): string => join(dataFolder, 'known-libraries.json')

function readRecords(places: LibraryPlaces): Readonly<Record<string, string>> {
  const file = fileIn(places)
  if (!existsSync(file)) return {}
  try {
    const parsed = stored.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return parsed.success ? parsed.data : {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

/**
 * Remembers which library lies at `path`: when the file can no longer be read, its backups are found by this. A note
 * that cannot be written is no reason not to open the library.
 */
export function rememberLibraryId(places: LibraryPlaces, path: string, libraryId: string): void {
  try {
    const before = readRecords(places)
    if (before[path] === libraryId) return
    mkdirSync(places.dataFolder, { recursive: true })
    const temporary = `${fileIn(places)}.${process.pid}`
    const records = Object.fromEntries(Object.entries({ ...before, [path]: libraryId }).slice(-most))
    writeFileSync(temporary, JSON.stringify(records))
    renameSync(temporary, fileIn(places))
  } catch (error) {
    if (!storageFault(error)) throw error
  }
}

/** The id of the library that was last opened at `path`; null when none was. */
export const rememberedLibraryId = (places: LibraryPlaces, path: string): string | null =>
  readRecords(places)[path] ?? null

/** Where libraries with this id were opened on this computer, the latest last; they may be gone by now. */
export const rememberedPaths = (places: LibraryPlaces, libraryId: string): readonly string[] =>
  Object.entries(readRecords(places)).flatMap(([path, id]) => (id === libraryId ? [path] : []))
