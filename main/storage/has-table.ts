import type { Database } from './database'

/** Whether the file has this table: one that an older program made may not have been brought up to date yet. */
export const hasTable = (database: Database, name: string): boolean =>
  database.get("SELECT 1 AS found FROM sqlite_schema WHERE type = 'table' AND name = ?", name) !== undefined
