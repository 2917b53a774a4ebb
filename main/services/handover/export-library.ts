import { appError } from '../../../shared/domain/app-error'
import { err, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { libraryStore } from '../../storage/library-store'
import { schemaOf } from '../../storage/migrations/migrate'
import type { ServiceContext } from '../service-context'
import { DamagedContent, libraryEntries } from './library-entries'
import { writePackageFile } from './package-file'
import { freePackagePath } from './package-name'

/**
 * Writes the whole library in its open form, without participants: `main/export/package/README.md` says how to read
 * it. Errors: `damaged-content` (nothing damaged is carried on), `package-too-large`, `output-exists`, the disk's.
 */
export function exportLibrary(
  { database, clock, user, programVersion }: ServiceContext,
  { folder, path }: ParsedInput<'package:export'>,
): Result<{ readonly path: string }> {
  const { title } = libraryStore.read(database)
  const target = path ?? freePackagePath(folder, title, 'library', clock.now())
  const facts = { kind: 'library', program: programVersion, schema: schemaOf(database), by: user.name, title } as const
  try {
    return writePackageFile(target, facts, libraryEntries(database))
  } catch (error) {
    if (error instanceof DamagedContent) return err(appError('damaged-content'))
    throw error
  }
}
