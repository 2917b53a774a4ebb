import { listBackupsIn, type StoredBackup } from '../../storage/backup/backup-folder'
import { backupFolderOf, secondFolderOf } from './automatic-backup'
import type { LibraryContext } from './library-context'

/** The automatic backups of the open library, newest first; those of this computer before those of the second place. */
export function listBackups(context: Pick<LibraryContext, 'database' | 'places'>): readonly StoredBackup[] {
  const second = secondFolderOf(context)
  return [...listBackupsIn(backupFolderOf(context)), ...(second ? listBackupsIn(second) : [])]
}
