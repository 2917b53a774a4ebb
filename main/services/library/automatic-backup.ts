import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ok, type Result } from '../../../shared/domain/result'
import { pathForBackup, thinBackups } from '../../storage/backup/backup-folder'
import { copyLibrary } from '../../storage/backup/copy-library'
import { repeatBackup } from '../../storage/backup/repeat-backup'
import { guarded } from '../../storage/guarded'
import { libraryStore } from '../../storage/library-store'
import type { LibraryContext } from './library-context'
import { safeFileName } from './safe-file-name'
import { noteBackup } from './session-changes'

export interface AutomaticBackup {
  readonly path: string
  /** The copy at the second place; null when there is none or it cannot be reached now. */
  readonly secondPath: string | null
}

/** Where the automatic backups of this library lie on this computer. */
export function backupFolderOf({ database, places }: Pick<LibraryContext, 'database' | 'places'>): string {
  return join(places.dataFolder, 'backups', libraryStore.read(database).libraryId)
}

/** Where they lie at the second place: named so that a person recognises the library. */
function secondFolderOf({ database, places }: Pick<LibraryContext, 'database' | 'places'>): string | null {
  const { title, libraryId } = libraryStore.read(database)
  return places.backupFolder && join(places.backupFolder, `${safeFileName(title)} ${libraryId.slice(-8)}`)
}

/**
 * Makes a checked backup in the program's folder, then the same file at the second place; only then are older ones
 * thinned. A second place that is not there (a drive at home) does not fail the backup: the answer says so.
 */
export const automaticBackup = guarded((context: LibraryContext): Result<AutomaticBackup> => {
  const now = context.clock.now()
  const folder = backupFolderOf(context)
  const path = pathForBackup(folder, now)
  const copied = copyLibrary(context.database, path)
  if (!copied.ok) return copied
  noteBackup(context.database)
  thinBackups(folder, now)
  return ok({ path, secondPath: repeatAtSecondPlace(context, path) })
})

function repeatAtSecondPlace(context: LibraryContext, backup: string): string | null {
  const { places, clock } = context
  const folder = secondFolderOf(context)
  // The place itself is never made: a folder that appears where a drive was would hide that the drive is away.
  if (!folder || !places.backupFolder || !existsSync(places.backupFolder)) return null
  const path = repeatBackup(backup, folder, clock.now())
  if (path) thinBackups(folder, clock.now())
  return path
}
