import { statSync } from 'node:fs'

function keyOf(path: string): string | null {
  const facts = statSync(path, { bigint: true, throwIfNoEntry: false })
  return facts ? `${facts.dev}:${facts.ino}` : null
}

/** Which files the connections of this process write to, under whatever name. */
export class OpenFiles<Connection> {
  readonly #open = new Map<string, Connection>()

  /** Remembers which file a connection writes to, until what it answers is called. */
  remember(path: string, connection: Connection): () => void {
    const key = keyOf(path)
    // A second connection is refused by SQLite itself; the first one stays the one that counts.
    if (key === null || this.#open.has(key)) return () => undefined
    this.#open.set(key, connection)
    return () => void this.#open.delete(key)
  }

  /** The connection that writes to the file at `path`; null when there is none. */
  at(path: string): Connection | null {
    if (this.#open.size === 0) return null
    const key = keyOf(path)
    return key === null ? null : (this.#open.get(key) ?? null)
  }
}
