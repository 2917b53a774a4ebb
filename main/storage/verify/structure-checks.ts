import { column } from '../column'
import type { Database, Row } from '../database'
import type { Check, Steps } from './check'

/** A cell as a report shows it: SQLite's own answers have no fixed types. */
const shown = (value: Row[string] | undefined): string => (value instanceof Uint8Array ? '…' : String(value ?? '?'))

const messagesOf = (database: Database, pragma: string): readonly string[] =>
  database
    .all(pragma)
    .map((row) => String(Object.values(row)[0]))
    .filter((message) => message !== 'ok')

/** The whole file at once: about 41 ms for 100 MB. */
export const structure: Check = function* (database): Steps {
  for (const where of messagesOf(database, 'PRAGMA integrity_check'))
    yield { rows: 0, problem: { what: 'structure', where } }
}

/**
 * Large tables, of which a check in one step would keep a save waiting (block: 194 ms for 355 MB). Their rows are all
 * read for their hash or compared with their texts anyway, and the whole file is checked whenever it is opened.
 */
const readWhole = ['asset', 'edition_file', 'evidence_file', 'block', 'draft', 'version', 'search_entry', 'search_past']

/** The same table by table, for idle time. The file as a whole was checked when it was opened. */
export const structureByTable: Check = function* (database, skip): Steps {
  const tables = database.all(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
  )
  for (const row of tables.slice(skip)) {
    const name = column.text(row, 'name')
    const messages = readWhole.includes(name) ? [] : messagesOf(database, `PRAGMA quick_check("${name}")`)
    for (const where of messages) yield { rows: 0, problem: { what: 'structure', where } }
    yield { rows: 0, problem: null }
  }
}

export const foreignKeys: Check = function* (database): Steps {
  for (const row of database.all('PRAGMA foreign_key_check')) {
    const where = `${shown(row.table)} ${shown(row.rowid)} → ${shown(row.parent)}`
    yield { rows: 0, problem: { what: 'reference', where } }
  }
}

export const foreignKeysByTable: Check = function* (database, skip): Steps {
  const tables = database.all(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%REFERENCES%' ORDER BY name",
  )
  for (const row of tables.slice(skip)) {
    for (const found of database.all(`PRAGMA foreign_key_check("${column.text(row, 'name')}")`)) {
      const where = `${shown(found.table)} ${shown(found.rowid)} → ${shown(found.parent)}`
      yield { rows: 0, problem: { what: 'reference', where } }
    }
    yield { rows: 0, problem: null }
  }
}
