import { column } from '../column'
import type { Database } from '../database'

/** A setting of the library; null when it was never written. The reader checks its shape. */
export function readSetting(database: Database, name: string): unknown {
  const row = database.get('SELECT value FROM setting WHERE name = ?', name)
  return row ? (JSON.parse(column.text(row, 'value')) as unknown) : null
}

export function deleteSetting(database: Database, name: string): void {
  database.run('DELETE FROM setting WHERE name = ?', name)
}

export function writeSetting(database: Database, name: string, value: unknown): void {
  database.run(
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    name,
    JSON.stringify(value),
  )
}
