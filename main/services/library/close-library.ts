import { ok, type Result } from '../../../shared/domain/result'
import { guarded } from '../../storage/guarded'
import { automaticBackup } from './automatic-backup'
import type { LibraryContext } from './library-context'
import { isChangedSinceBackup } from './session-changes'

/**
 * Closes the library, after a backup when something was written since the last one. A backup that fails does not keep
 * it open; the error says so after the library is closed.
 */
export const closeLibrary = guarded((context: LibraryContext): Result<null> => {
  try {
    const backup = isChangedSinceBackup(context.database) ? automaticBackup(context) : ok(null)
    return backup.ok ? ok(null) : backup
  } finally {
    context.database.close()
  }
})
