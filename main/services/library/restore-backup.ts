import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { appError, type AppError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import { fillFiles } from '../../storage/backup/kept-files'
import { keptPath } from '../../storage/backup/kept-libraries'
import { Database } from '../../storage/database'
import { guarded } from '../../storage/guarded'
import { checkPlace } from '../../storage/library-file/check-place'
import { copyWithLog } from '../../storage/library-file/copy-with-log'
import { openFile } from '../../storage/library-file/open-file'
import { readHeader } from '../../storage/library-file/read-header'
import { realPath } from '../../storage/library-file/real-path'
import { replaceFile } from '../../storage/library-file/replace-file'
import { storageFault } from '../../storage/storage-fault'
import { isSound } from '../../storage/verify/is-sound'
import { sampleProblems } from '../../storage/verify/sample-problems'
import { eraseAgain } from '../participants/erase-again'
import type { Clock } from '../service-context'
import type { LibraryAt } from './backup-folders'
import { keptPlaces, presentFileBytes } from './preview-backup'

export interface RestoreOptions {
  /** A backup, or a library that an earlier restore has moved aside. */
  readonly source: string
  /** The library that gives way; it must not be open in this process. */
  readonly library: LibraryAt
  readonly clock: Clock
  /** A word for the name of what is moved aside, in the person's language. */
  readonly asideWord: string
}

/**
 * Puts a backup in the place of a library. The present file is kept beside it under another name, and nothing is ever
 * deleted. The new file is complete, checked and on the disk before it takes the name, so that a power cut at any
 * moment leaves the old library or the new one. Participants who were erased and evidence that was taken out since go
 * again. Answers where the old one lies now. Errors: `backup-damaged`, `library-newer`, `library-open-elsewhere`, `library-missing`, `disk-full`, `library-read-only`.
 */
export const restoreBackup = guarded(
  ({ source, library: given, clock, asideWord }: RestoreOptions): Result<{ readonly kept: string | null }> => {
    const header = readHeader(source)
    if (!header.ok) return header
    const library = { ...given, path: realPath(given.path) }
    mkdirSync(dirname(library.path), { recursive: true })
    const place = checkPlace(library.path)
    if (place) return err(place)
    const temporary = `${library.path}.restored-${process.pid}`
    try {
      if (!copyWithLog(realPath(source), temporary)) return err(appError('library-open-elsewhere', { path: source }))
      const kept = existsSync(library.path) ? keptPath(library.path, clock.now(), asideWord) : null
      const problem = makeWhole(temporary, source, library) ?? (kept && settle(library.path, kept))
      if (problem) return err(problem)
      replaceFile(temporary, library.path, kept ?? library.path)
      return ok({ kept })
    } finally {
      for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(temporary + ending, { force: true })
    }
  },
)

/** Makes one closed file of the copy, puts the files that it has left out back into it and checks it. */
function makeWhole(copy: string, source: string, library: LibraryAt): AppError | null {
  try {
    const database = new Database(copy)
    try {
      if (!isSound(database)) return appError('backup-damaged', { path: source })
      database.exec('PRAGMA journal_mode = DELETE')
      // First what went: a file of evidence that was taken out must not come back for a moment.
      eraseAgain(database, library)
      fillFiles(database, keptPlaces(library, source), presentFileBytes(library))
      return isSound(database) && sampleProblems(database) === null
        ? null
        : appError('backup-damaged', { path: source })
    } finally {
      database.close()
    }
  } catch (error) {
    if (storageFault(error)?.code === 'library-damaged') return appError('backup-damaged', { path: source })
    throw error
  }
}

/**
 * Makes one closed file of the library that gives way; one that cannot be opened is kept as it is. Its log is kept
 * before SQLite sees it, because what SQLite cannot use of a log it throws away.
 */
function settle(path: string, kept: string): AppError | null {
  const log = `${path}-wal`
  if (existsSync(log)) copyFileSync(log, `${kept}-wal`)
  const opened = openFile(path)
  if (opened.ok) opened.value.close()
  const isStaying = !opened.ok && ['library-open-elsewhere', 'disk-full'].includes(opened.error.code)
  if (opened.ok || isStaying) rmSync(`${kept}-wal`, { force: true })
  return isStaying ? opened.error : null
}
