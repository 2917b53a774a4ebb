import { appError, type AppError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import { Database } from '../database'
import { schemaOf } from '../migrations/migrate'
import { storageFault } from '../storage-fault'
import { isSound } from '../verify/is-sound'
import { checkPlace } from './check-place'
import { assertSafeSqlite, configure } from './configure'
import { libraryFormat } from './library-format'
import { readHeader } from './read-header'

/** Milliseconds to wait for a program that is just closing the library. */
const lockTimeout = 400

/**
 * Opens a library file for work, in the order of RELIABILITY.md section 3.4: place, header, lock, settings, quick check.
 * The schema may still be an older one.
 */
export function openFile(path: string): Result<Database> {
  const header = readHeader(path)
  if (!header.ok) return header
  const place = checkPlace(path)
  if (place) return err(place)
  const database = new Database(path, { timeout: lockTimeout })
  try {
    const problem = prepare(database, path)
    if (!problem) return ok(database)
    database.close()
    return err(problem)
  } catch (error) {
    database.close()
    const fault = storageFault(error)
    if (fault) return err(appError(fault.code, { path }))
    throw error
  }
}

function prepare(database: Database, path: string): AppError | null {
  assertSafeSqlite(database)
  configure(database)
  // The header on disk may be older than the log beside it.
  const schema = schemaOf(database)
  if (schema > libraryFormat.schema) return appError('library-newer', { path, schema })
  return isSound(database) ? null : appError('library-damaged', { path })
}
