import { statSync } from 'node:fs'
import type { BackupRow } from '../../../shared/ipc/keeping-channels'
import { Database, sqliteCode } from '../database'
import { readHeader } from '../library-file/read-header'
import { libraryStore } from '../library-store'

export type BackupFacts = Pick<BackupRow, 'bytes' | 'state' | 'contents'>

interface Known extends BackupFacts {
  readonly changed: number
}

const known = new Map<string, Known>()

/** What a list says about a backup: opened for its counts, not checked again. Remembered until the file changes. */
export function backupFacts(path: string): BackupFacts {
  const { size, mtimeMs } = statSync(path)
  const before = known.get(path)
  if (before && before.bytes === size && before.changed === mtimeMs) return before
  const facts = { bytes: size, changed: mtimeMs, ...look(path) }
  known.set(path, facts)
  return facts
}

function look(path: string): Pick<BackupFacts, 'state' | 'contents'> {
  const header = readHeader(path)
  if (!header.ok) return { state: header.error.code === 'library-newer' ? 'newer' : 'damaged', contents: null }
  try {
    const database = new Database(path, { isReadOnly: true })
    try {
      const { title } = libraryStore.read(database)
      return { state: 'checked', contents: { title, ...libraryStore.counts(database) } }
    } finally {
      database.close()
    }
  } catch (error) {
    if (sqliteCode(error) === null && !(error instanceof TypeError)) throw error
    return { state: 'damaged', contents: null }
  }
}
