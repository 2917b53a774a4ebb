import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/** Waits until the bytes of the file are on the disk. */
export function flushToDisk(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Shared drives and some sticks cannot flush a folder and say so with these. */
const unflushable = ['EINVAL', 'ENOTSUP', 'EISDIR']

/** Waits until the names in the folder are on the disk, where the file system can do that. */
export function flushFolder(path: string): void {
  // Windows knows no handle of a folder; its file systems keep names in their own log.
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!unflushable.includes(code)) throw error
  } finally {
    closeSync(folder)
  }
}

/** Gives a finished file its name, durably. False when the name is taken: nothing is ever overwritten. */
export function publishFile(temporary: string, target: string): boolean {
  flushToDisk(temporary)
  try {
    // A link fails where a rename would overwrite.
    linkSync(temporary, target)
    rmSync(temporary)
  } catch {
    if (existsSync(target)) return false
    renameSync(temporary, target)
  }
  flushFolder(dirname(target))
  return true
}
