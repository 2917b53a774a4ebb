import { ok, type Result } from '../../../shared/domain/result'
import { copyLibrary } from '../../storage/backup/copy-library'
import { guarded } from '../../storage/guarded'
import type { LibraryContext } from './library-context'

/** Writes a whole, checked copy to `path`, edition files and all. Errors: `output-exists`, `disk-full`, `backup-failed`. */
export const backUpLibrary = guarded(
  (context: LibraryContext, { path }: { readonly path: string }): Result<{ readonly path: string }> => {
    const copied = copyLibrary(context.database, path)
    return copied.ok ? ok({ path }) : copied
  },
)
