import { column } from '../column'
import type { Database } from '../database'
import { sameBytes } from '../same-bytes'
import { sha256 } from '../sha256'
import { compress, decompress } from './compression'

/** Stores a block's text once, whatever number of versions use it; answers its id. */
function put(database: Database, text: string): number {
  const hash = sha256(text)
  const known = database.get('SELECT id FROM block WHERE hash = ?', hash)
  return known
    ? column.integer(known, 'id')
    : database.run('INSERT INTO block (hash, data) VALUES (?, ?)', hash, compress(text)).lastId
}

/** The block's text, or null when it is missing or its bytes do not fit their hash. */
function read(database: Database, id: number): string | null {
  const row = database.get('SELECT hash, data FROM block WHERE id = ?', id)
  const bytes = row ? decompress(column.blob(row, 'data')) : null
  if (!row || !bytes || !sameBytes(sha256(bytes), column.blob(row, 'hash'))) return null
  return bytes.toString('utf8')
}

/** Texts of top-level blocks, found by their hash. */
export const blockStore = { put, read } as const
