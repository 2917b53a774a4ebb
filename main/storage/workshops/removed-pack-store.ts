import type { Instant, PackId } from '../../../shared/domain/ids'
import { column } from '../column'
import type { Database } from '../database'

/** Where a pack stands among those of its workshop, and since when. */
export interface PackPlace {
  readonly position: number
  readonly createdAt: Instant
}

export function findPackPlace(database: Database, id: PackId): PackPlace | null {
  const row = database.get('SELECT position, created_at FROM pack WHERE id = ?', id)
  return row
    ? { position: column.integer(row, 'position'), createdAt: column.integer<Instant>(row, 'created_at') }
    : null
}

export function setPackPosition(database: Database, id: PackId, position: number): void {
  database.run('UPDATE pack SET position = ? WHERE id = ?', position, id)
}

/** Takes a pack away with its recipe. One that was issued cannot be: its editions refer to it, and SQLite refuses. */
export function deletePack(database: Database, id: PackId): void {
  database.run('DELETE FROM pack_changes WHERE pack_id = ?', id)
  database.run('DELETE FROM pack_item WHERE pack_id = ?', id)
  database.run('DELETE FROM pack WHERE id = ?', id)
}
