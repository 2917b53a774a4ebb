import { databaseAt } from '../database'
import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import { libraryFormat } from './library-format'

/**
 * Looks at the first 100 bytes (sqlite.org/fileformat.html) before SQLite touches the file: SQLite would make a
 * library out of an empty or missing one without a word. Answers the schema number.
 */
export function readHeader(path: string): Result<{ readonly schema: number }> {
  if (!existsSync(path)) return err(appError('library-missing', { path }))
  if (databaseAt(path)) return err(appError('library-open-elsewhere', { path }))
  const header = Buffer.alloc(100)
  const file = openSync(path, 'r')
  try {
    const length = readSync(file, header, 0, 100, 0)
    if (length < 100 || header.toString('latin1', 0, 16) !== libraryFormat.magic)
      return err(appError('library-not-a-library', { path }))
  } finally {
    closeSync(file)
  }
  if (header.readUInt32BE(68) !== libraryFormat.applicationId) return err(appError('library-not-a-library', { path }))
  const schema = header.readUInt32BE(60)
  return schema > libraryFormat.schema ? err(appError('library-newer', { path, schema })) : ok({ schema })
}
