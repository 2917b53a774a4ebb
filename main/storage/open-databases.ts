import { statSync } from 'node:fs'
import type { Database } from './database'

const open = new Map<string, Database>()

function keyOf(path: string): string | null {
  const facts = statSync(path, { bigint: true, throwIfNoEntry: false })
  return facts ? `${facts.dev}:${facts.ino}` : null
}

/** Remembers which file a connection writes to, until what it answers is called. */
export function rememberOpen(path: string, database: Database): () => void {
  const key = keyOf(path)
  // A second connection is refused by SQLite itself; the first one stays the one that counts.
  if (key === null || open.has(key)) return () => undefined
  open.set(key, database)
  return () => void open.delete(key)
}

/**
 * The connection of this process that writes to the file at `path`, under whatever name; null when there is none. Such
 * a file must not be opened by any other way: outside Windows the operating system drops all locks of a process on a
 * file as soon as one of its handles is closed (sqlite.org/howtocorrupt.html, section 2.2), and a second program would
 * then write into the same library.
 */
export function databaseAt(path: string): Database | null {
  if (open.size === 0) return null
  const key = keyOf(path)
  return key === null ? null : (open.get(key) ?? null)
}
