import { ok, type Result } from '../../../shared/domain/result'
import { listBackupsIn } from '../../storage/backup/backup-folder'
import { automaticBackup, backupFolderOf, type AutomaticBackup } from './automatic-backup'
import type { LibraryContext } from './library-context'
import { isChangedSinceBackup } from './session-changes'

const interval = 30 * 60_000

/** Makes an automatic backup after half an hour of work; null when there is nothing new or it is too early. For idle time. */
export function backUpIfDue(context: LibraryContext): Result<AutomaticBackup | null> {
  const [newest] = listBackupsIn(backupFolderOf(context))
  const isEarly = newest !== undefined && Math.abs(context.clock.now() - newest.at) < interval
  return isEarly || !isChangedSinceBackup(context.database) ? ok(null) : automaticBackup(context)
}
