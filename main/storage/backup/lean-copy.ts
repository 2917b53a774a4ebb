import { column } from '../column'
import { Database, type Row } from '../database'
import { libraryFormat } from '../library-file/library-format'
import { schemaOf } from '../migrations/migrate'
import { keptTables } from './kept-files'

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
const isTable = (row: Row): boolean => column.text(row, 'type') === 'table'

/** Everything that makes the schema, but what SQLite and its index modules make for themselves. */
function schemaRows(database: Database): readonly Row[] {
  const shadows = new Set(
    database.all("SELECT name FROM pragma_table_list WHERE type = 'shadow'").map((row) => column.text(row, 'name')),
  )
  return database
    .all("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid")
    .filter((row) => !shadows.has(column.text(row, 'name')))
}

/** The search index and its list of entries start empty: they are made again. */
const hasContents = (row: Row): boolean =>
  isTable(row) && !column.text(row, 'name').startsWith('search_') && !/^CREATE VIRTUAL/i.test(column.text(row, 'sql'))

/** The statement as SQLite has stored it, for the other file: `CREATE INDEX x ON …` becomes `CREATE INDEX backup.x ON …`. */
const inBackup = (row: Row): string =>
  column
    .text(row, 'sql')
    .replace(/^CREATE\s+(VIRTUAL\s+TABLE|TABLE|UNIQUE\s+INDEX|INDEX|TRIGGER|VIEW)\s+/i, 'CREATE $1 backup.')

function copyRows(database: Database, table: string): void {
  const names = database
    .all(`PRAGMA main.table_xinfo(${quoted(table)})`)
    .filter((row) => column.integer(row, 'hidden') === 0)
    .map((row) => column.text(row, 'name'))
  const isLeftOut = keptTables.some((kept) => kept.table === table)
  const read = names.map((name) => (isLeftOut && name === 'data' ? "x''" : quoted(name)))
  const written = names.map(quoted).join(', ')
  database.exec(`INSERT INTO backup.${quoted(table)} (${written}) SELECT ${read.join(', ')} FROM main.${quoted(table)}`)
}

function fill(database: Database): void {
  const rows = schemaRows(database)
  for (const row of rows) if (isTable(row)) database.exec(inBackup(row))
  for (const row of rows) if (hasContents(row)) copyRows(database, column.text(row, 'name'))
  // Indexes after the rows, which is faster; triggers last, because they must not act on a copy.
  for (const row of rows) if (!isTable(row)) database.exec(inBackup(row))
}

/**
 * Writes the library to the new file `target` without the files of editions and of evidence and without the search
 * index, as a closed single file: an automatic backup, whose files lie once beside all of them. Both would be most of
 * its bytes.
 * Not through `transaction`: a library whose file was deleted while it is open still goes into a backup.
 */
export function leanCopy(database: Database, target: string): void {
  const blank = new Database(target)
  blank.exec(`PRAGMA application_id = ${libraryFormat.applicationId}`)
  blank.exec(`PRAGMA user_version = ${schemaOf(database)}`)
  blank.close()
  database.run('ATTACH ? AS backup', target)
  try {
    database.exec('PRAGMA foreign_keys = OFF')
    database.exec('PRAGMA backup.synchronous = OFF')
    database.exec('BEGIN')
    fill(database)
    database.exec('COMMIT')
  } finally {
    database.rollBack()
    database.exec('DETACH backup')
    database.exec('PRAGMA foreign_keys = ON')
  }
}
