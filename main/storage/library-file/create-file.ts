import { existsSync, rmSync } from 'node:fs'
import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import { Database } from '../database'
import { migrate } from '../migrations/migrate'
import { checkPlace } from './check-place'
import { assertSafeSqlite } from './configure'
import { libraryFormat } from './library-format'
import { publishFile } from './publish-file'

/**
 * Makes a new library file: written whole under another name in the same folder, then named. `fill` puts the first
 * rows in. A file that exists is never touched.
 */
export function createFile(path: string, fill: (database: Database) => void): Result<null> {
  if (existsSync(path)) return err(appError('library-exists', { path }))
  const place = checkPlace(path)
  if (place) return err(place)
  const temporary = `${path}.new-${process.pid}`
  rmSync(temporary, { force: true })
  try {
    write(temporary, fill)
    return publishFile(temporary, path) ? ok(null) : err(appError('library-exists', { path }))
  } finally {
    rmSync(temporary, { force: true })
    rmSync(`${temporary}-journal`, { force: true })
  }
}

function write(path: string, fill: (database: Database) => void): void {
  const database = new Database(path)
  try {
    assertSafeSqlite(database)
    database.exec(`PRAGMA application_id = ${libraryFormat.applicationId}`)
    migrate(database)
    database.transaction(() => fill(database))
  } finally {
    database.close()
  }
}
