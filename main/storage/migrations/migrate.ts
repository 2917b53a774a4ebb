import { column } from '../column'
import type { Database } from '../database'
import { migrations as allMigrations } from './index'
import type { Migration } from './migration'

/** The number of the library's schema, as stored in the file. */
export function schemaOf(database: Database): number {
  return column.integer(database.get('PRAGMA user_version') ?? {}, 'user_version')
}

/**
 * Brings the library to the newest schema, each step in one transaction together with its number: after a power cut
 * the library has the old schema or the new one, never half of it.
 */
export function migrate(database: Database, migrations: readonly Migration[] = allMigrations): void {
  const from = schemaOf(database)
  for (const { id, sql } of migrations.filter((one) => one.id > from)) {
    database.transaction(() => {
      database.exec(sql)
      database.exec(`PRAGMA user_version = ${id}`)
    })
  }
}
