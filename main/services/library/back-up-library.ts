import { ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { copyLibrary } from '../../storage/backup/copy-library'
import { guarded } from '../../storage/guarded'
import { automaticBackup } from './automatic-backup'
import type { LibraryContext } from './library-context'

/**
 * Writes a whole, checked copy to `path`, or where the automatic backups go. Errors: `output-exists`, `disk-full`,
 * `backup-failed`.
 */
export const backUpLibrary = guarded(
  (context: LibraryContext, { path }: ParsedInput<'library:backup'>): Result<{ readonly path: string }> => {
    if (path === undefined) return automaticBackup(context)
    const copied = copyLibrary(context.database, path)
    return copied.ok ? ok({ path }) : copied
  },
)
