import { column } from '../column'
import type { Database } from '../database'
import { sameBytes } from '../same-bytes'
import { sha256 } from '../sha256'

const samples = [
  { what: 'draft', sql: 'SELECT content AS data, hash FROM draft ORDER BY updated_at DESC LIMIT 20' },
  { what: 'picture', sql: 'SELECT data, hash FROM asset ORDER BY added_at DESC LIMIT 5' },
  { what: 'edition file', sql: 'SELECT data, hash FROM edition_file WHERE length(data) > 0 ORDER BY id DESC LIMIT 2' },
] as const

/** The kind of the first newly written thing whose bytes do not fit their hash, or null. Fast enough for every backup. */
export function sampleProblems(database: Database): string | null {
  for (const { what, sql } of samples) {
    for (const row of database.all(sql)) {
      const data = row.data
      if (data instanceof Uint8Array || typeof data === 'string') {
        if (!sameBytes(sha256(data), column.blob(row, 'hash'))) return what
      }
    }
  }
  return null
}
