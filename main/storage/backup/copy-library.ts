import { existsSync, rmSync } from 'node:fs'
import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { Database } from '../database'
import { whileWritable } from '../handover/move-store'
import { publishFile } from '../library-file/publish-file'
import { storageFault } from '../storage-fault'
import { checkCopy, countRows } from './check-copy'
import { leanCopy } from './lean-copy'

/**
 * Writes a copy of the library to `target`: a single closed file that may lie anywhere, `whole` or, as `lean`, without
 * the files of editions and of evidence. It gets its name only after it was opened and checked; an existing file is never touched.
 */
export function copyLibrary(database: Database, target: string, kind: 'whole' | 'lean' = 'whole'): Result<null> {
  if (existsSync(target)) return err(appError('output-exists', { path: target }))
  const temporary = `${target}.part-${process.pid}`
  try {
    rmSync(temporary, { force: true })
    whileWritable(database, () => {
      if (kind === 'whole') database.run('VACUUM INTO ?', temporary)
      else leanCopy(database, temporary)
    })
    const problem = checkCopy(temporary, countRows(database))
    if (problem) return err(appError('backup-failed', { path: target, reason: problem }))
    return publishFile(temporary, target) ? ok(null) : err(appError('output-exists', { path: target }))
  } catch (error) {
    const fault = storageFault(error)
    if (!fault) throw error
    return err(
      fault.code === 'disk-full'
        ? appError('disk-full', { path: target })
        : appError('backup-failed', { path: target, reason: fault.code }),
    )
  } finally {
    rmSync(temporary, { force: true })
    rmSync(`${temporary}-journal`, { force: true })
  }
}
