import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { flushFolder, flushToDisk } from './publish-file'

const retryFor = 10_000
const pause = 200

/** On Windows a scanner may hold a file for a moment after it was written. */
function patiently(step: () => void): void {
  const end = Date.now() + (process.platform === 'win32' ? retryFor : 0)
  for (;;) {
    try {
      return step()
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      if (!['EBUSY', 'EPERM', 'EACCES'].includes(String(code)) || Date.now() >= end) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    }
  }
}

/** Gives the file a second name, or makes a copy of it where the file system knows no second names. */
function nameAside(path: string, aside: string): void {
  try {
    linkSync(path, aside)
  } catch {
    const temporary = `${aside}.part-${process.pid}`
    try {
      copyFileSync(path, temporary)
      flushToDisk(temporary)
      renameSync(temporary, aside)
    } finally {
      rmSync(temporary, { force: true })
    }
  }
}

/**
 * Puts the finished file `temporary` in the place of `target`, whose present file is kept as `aside`. Whenever the
 * program is killed, `target` is the old file or the new one, and from the first moment that it could be the new one
 * the old one lies at `aside`. `target` must not be open, and `aside` must be free.
 */
export function replaceFile(temporary: string, target: string, aside: string): void {
  flushToDisk(temporary)
  if (existsSync(target)) {
    nameAside(target, aside)
    // Only what could not be opened still has a log: it belongs to the old file and would be played into the new one.
    const log = `${target}-wal`
    if (existsSync(log) && !existsSync(`${aside}-wal`)) copyFileSync(log, `${aside}-wal`)
    if (existsSync(`${aside}-wal`)) flushToDisk(`${aside}-wal`)
    flushFolder(dirname(aside))
    rmSync(log, { force: true })
    rmSync(`${target}-shm`, { force: true })
  }
  patiently(() => renameSync(temporary, target))
  flushFolder(dirname(target))
}
