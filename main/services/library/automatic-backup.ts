import { existsSync } from 'node:fs'
import { ok, type Result } from '../../../shared/domain/result'
import { pathForBackup, thinBackups } from '../../storage/backup/backup-folder'
import { copyLibrary } from '../../storage/backup/copy-library'
import { forgetEvidenceFiles } from '../../storage/backup/forget-evidence-files'
import { keepFiles } from '../../storage/backup/kept-files'
import { repeatBackup } from '../../storage/backup/repeat-backup'
import { sweepUnfinished } from '../../storage/backup/sweep-unfinished'
import { guarded } from '../../storage/guarded'
import { libraryStore } from '../../storage/library-store'
import { forgetBefore } from '../../storage/workshops/erasure-store'
import { backupFolderFor, secondFolderFor, secondFoldersOf } from './backup-folders'
import type { LibraryContext } from './library-context'
import { noteBackup } from './session-changes'

/** How the second place has taken the backup; `none` when nobody has chosen one. */
export type SecondBackup = 'none' | 'done' | 'missing' | 'full' | 'failed'

export interface AutomaticBackup {
  readonly path: string
  /** The copy at the second place; null when there is none or it cannot be reached now. */
  readonly secondPath: string | null
  readonly second: SecondBackup
}

/** Where the automatic backups of this library lie on this computer. */
export function backupFolderOf({ database, places }: Pick<LibraryContext, 'database' | 'places'>): string {
  return backupFolderFor(places, libraryStore.read(database).libraryId)
}

/**
 * Makes a checked backup in the program's folder, then the same file at the second place; only then are older ones
 * thinned. A second place that is not there (a drive at home) does not fail the backup: the answer says so.
 */
export const automaticBackup = guarded((context: LibraryContext): Result<AutomaticBackup> => {
  const now = context.clock.now()
  const folder = backupFolderOf(context)
  const path = pathForBackup(folder, now)
  keepFiles(context.database, folder)
  const copied = copyLibrary(context.database, path, 'lean')
  if (!copied.ok) return copied
  noteBackup(context.database)
  tidy(context, folder)
  return ok({ path, ...repeatAtSecondPlace(context, path) })
})

function repeatAtSecondPlace(context: LibraryContext, backup: string): Omit<AutomaticBackup, 'path'> {
  const { places, clock, database } = context
  const { title, libraryId } = libraryStore.read(database)
  const folder = secondFolderFor(places, title, libraryId)
  if (!folder || !places.backupFolder) return { secondPath: null, second: 'none' }
  // The place itself is never made: a folder that appears where a drive was would hide that the drive is away.
  if (!existsSync(places.backupFolder)) return { secondPath: null, second: 'missing' }
  const repeated = repeatBackup(database, backup, folder, clock.now())
  if (typeof repeated === 'string') return { secondPath: null, second: repeated }
  // Also those made while the library had another title: they must forget people, too.
  for (const one of secondFoldersOf(places, libraryId)) tidy(context, one)
  return { secondPath: repeated.path, second: 'done' }
}

/** What a folder of backups no longer needs, or must not hold any longer, goes. */
function tidy({ database, clock }: LibraryContext, folder: string): void {
  const now = clock.now()
  thinBackups(folder, now, forgetBefore(database, now))
  forgetEvidenceFiles(database, folder, now)
  sweepUnfinished(folder, now)
}
