import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import { Database } from '../../storage/database'
import { copyWithLog } from '../../storage/library-file/copy-with-log'
import { publishFile } from '../../storage/library-file/publish-file'
import { readHeader } from '../../storage/library-file/read-header'
import { realPath } from '../../storage/library-file/real-path'
import { libraryFormat } from '../../storage/library-file/library-format'
import { storageFault } from '../../storage/storage-fault'
import { isSound } from '../../storage/verify/is-sound'
import { sampleProblems } from '../../storage/verify/sample-problems'
import { safeFileName } from './safe-file-name'

/** A free path in `folder` for a library with this title. */
export function freePath(folder: string, title: string): string {
  const name = safeFileName(title)
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${number === 1 ? name : `${name} ${number}`}${libraryFormat.extension}`)
    if (!existsSync(path)) return path
  }
}

/**
 * Copies a library file that is not open, with its log, into `folder` as one closed file; `change` may change the copy
 * before it gets its name. It was opened and checked then. The original is not touched. Errors: `library-damaged`,
 * `library-newer`, `library-not-a-library`, `library-missing`, `library-open-elsewhere`, `disk-full`.
 */
export function takeCopy(
  source: string,
  folder: string,
  title: string,
  change: (copy: Database) => void = () => undefined,
): Result<{ readonly path: string }> {
  const header = readHeader(source)
  if (!header.ok) return header
  mkdirSync(folder, { recursive: true })
  const path = freePath(folder, title)
  const temporary = `${path}.part-${process.pid}`
  try {
    if (!copyWithLog(realPath(source), temporary)) return err(appError('library-open-elsewhere', { path: source }))
    if (!isWholeAfter(temporary, change)) return err(appError('library-damaged', { path: source }))
    return publishFile(temporary, path) ? ok({ path }) : err(appError('library-exists', { path }))
  } catch (error) {
    if (storageFault(error)?.code !== 'library-damaged') throw error
    return err(appError('library-damaged', { path: source }))
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(temporary + ending, { force: true })
  }
}

function isWholeAfter(copy: string, change: (copy: Database) => void): boolean {
  const database = new Database(copy)
  try {
    if (!isSound(database) || sampleProblems(database) !== null) return false
    database.exec('PRAGMA journal_mode = DELETE')
    change(database)
    return true
  } finally {
    database.close()
  }
}
