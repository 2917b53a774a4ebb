import { existsSync, readdirSync, type Dirent } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { appError } from '../../shared/domain/app-error'
import { err, ok, type Result } from '../../shared/domain/result'
import type { FolderEntry, FolderListing } from '../../shared/ipc/library-channels'

const mostEntries = 5_000

const entryOf = (folder: string, name: string, isFolder: boolean): FolderEntry => ({
  name,
  path: path.join(folder, name),
  isFolder,
})

function isShown(entry: Dirent, extensions: readonly string[]): boolean {
  if (entry.name.startsWith('.')) return false
  if (entry.isDirectory() || entry.isSymbolicLink()) return true
  const extension = path.extname(entry.name).slice(1).toLowerCase()
  return entry.isFile() && extensions.includes(extension)
}

function byKindAndName(one: FolderEntry, other: FolderEntry): number {
  if (one.isFolder !== other.isFolder) return one.isFolder ? -1 : 1
  return one.name.localeCompare(other.name, undefined, { numeric: true })
}

/** Only a look: a symbolic link may lead to a file or a folder, and to nothing. */
function isFolderEntry(folder: string, entry: Dirent): boolean {
  return entry.isDirectory() || (entry.isSymbolicLink() && existsSync(path.join(folder, entry.name, '.')))
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
  } catch {
    return []
  }
}

/** Where people look for files: their own folders and what is plugged in. */
function places(documents: string): readonly FolderEntry[] {
  const home = homedir()
  const own = [documents, path.join(home, 'Desktop'), path.join(home, 'Downloads'), home]
  const mounts = [
    '/media',
    path.join('/media', path.basename(home)),
    path.join('/run/media', path.basename(home)),
    '/mnt',
    '/Volumes',
  ]
  const drives = process.platform === 'win32' ? [...'CDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`) : []
  const plugged =
    process.platform === 'win32' ? [] : mounts.flatMap((mount) => namesIn(mount).map((name) => path.join(mount, name)))
  return [...new Set([...own, ...drives, ...plugged])]
    .filter((folder) => existsSync(folder))
    .map((folder) => ({ name: path.basename(folder) || folder, path: folder, isFolder: true }))
}

/** The folders and the files with one of `extensions` in a folder, for the loopback host's own dialogs. Hidden ones stay hidden. */
export function listFolder(
  folder: string | null,
  extensions: readonly string[],
  documents: string,
): Result<FolderListing> {
  const here = path.resolve(folder ?? documents)
  const parent = path.dirname(here)
  try {
    const entries = readdirSync(here, { withFileTypes: true })
      .filter((entry) => isShown(entry, extensions))
      .slice(0, mostEntries)
      .map((entry) => entryOf(here, entry.name, isFolderEntry(here, entry)))
      .filter((entry) => entry.isFolder || extensions.includes(path.extname(entry.name).slice(1).toLowerCase()))
      .sort(byKindAndName)
    return ok({ path: here, parent: parent === here ? null : parent, places: places(documents), entries })
  } catch {
    return err(appError('not-found', { path: here }))
  }
}
