import { closeSync, existsSync, mkdirSync, openSync, readSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { databaseAt, Database } from '../database'
import { copyWithLog } from './copy-with-log'
import { realPath } from './real-path'

let number = 0

/** Byte 18 of the header says that the file goes with a log (sqlite.org/fileformat.html). */
function needsLog(path: string): boolean {
  const version = Buffer.alloc(1)
  const file = openSync(path, 'r')
  try {
    readSync(file, version, 0, 1, 18)
  } finally {
    closeSync(file)
  }
  return version[0] === 2 || existsSync(`${path}-wal`)
}

const busy = (path: string): Error =>
  Object.assign(new Error('the library is being written to'), { code: 'EBUSY', path })

/** Copies a library file with its log to a name of its own in `folder`; `body` may do with the copy what it likes. */
export function withCopy<T>(path: string, folder: string, body: (copy: string) => T): T {
  if (databaseAt(path)) throw busy(path)
  mkdirSync(folder, { recursive: true })
  const copy = join(folder, `.reading-${process.pid}-${++number}`)
  try {
    if (!copyWithLog(realPath(path), copy)) throw busy(path)
    return body(copy)
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(copy + ending, { force: true })
  }
}

/**
 * Opens a library file to look into it, without a trace beside it: a closed single file where it lies, anything with a
 * log as a copy in `folder`, because SQLite cannot read a log without writing beside it; one that this process has open
 * is read through that connection. Faults are thrown.
 */
export function withReadable<T>(path: string, folder: string, body: (database: Database) => T): T {
  const read = (file: string, isReadOnly: boolean): T => {
    const database = new Database(file, { isReadOnly })
    try {
      return body(database)
    } finally {
      database.close()
    }
  }
  const open = databaseAt(path)
  if (open) return body(open)
  return needsLog(realPath(path)) ? withCopy(path, folder, (copy) => read(copy, false)) : read(path, true)
}
