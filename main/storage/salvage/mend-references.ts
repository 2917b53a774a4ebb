import { column } from '../column'
import { type Database, type Row, sqliteCode } from '../database'

const quoted = (name: string): string => `"${name}"`

interface Reference {
  readonly table: string
  readonly parent: string
  readonly from: readonly string[]
  readonly to: readonly string[]
}

function referencesOf(database: Database, table: string): readonly Reference[] {
  const byId = Map.groupBy(database.all(`PRAGMA foreign_key_list(${quoted(table)})`), (row) =>
    column.integer(row, 'id'),
  )
  return [...byId.values()].map((rows) => ({
    table,
    parent: column.text(rows[0] ?? {}, 'table'),
    from: rows.map((row) => column.text(row, 'from')),
    to: rows.map((row) => column.optionalText(row, 'to') ?? 'id'),
  }))
}

const orphans = ({ parent, from, to }: Reference): string => {
  const columns = from.map(quoted).join(', ')
  return `${from.map((one) => `${quoted(one)} IS NOT NULL`).join(' AND ')}
    AND (${columns}) NOT IN (SELECT ${to.map(quoted).join(', ')} FROM ${quoted(parent)})`
}

function isOptional(database: Database, { table, from }: Reference): boolean {
  const info = database.all(`PRAGMA table_info(${quoted(table)})`)
  return info.some((row: Row) => from.includes(column.text(row, 'name')) && column.integer(row, 'notnull') === 0)
}

/** Empties the reference; false where a rule of the table forbids that, as for the version of a pack's chapter. */
function isEmptied(database: Database, reference: Reference): boolean {
  const { table, from } = reference
  const empty = from.map((one) => `${quoted(one)} = NULL`).join(', ')
  try {
    database.run(`UPDATE ${quoted(table)} SET ${empty} WHERE ${orphans(reference)}`)
    return true
  } catch (error) {
    if (sqliteCode(error) === null) throw error
    return false
  }
}

/** Themes and chapters whose own row is lost get an empty one, so that the texts that belong to them stay. */
function standIn(database: Database, reference: Reference, word: string): boolean {
  const { parent, table, from } = reference
  const [id = ''] = from
  const wanted = `SELECT DISTINCT ${quoted(id)} FROM ${quoted(table)} WHERE ${orphans(reference)}`
  if (parent === 'theme') {
    database.run(
      `INSERT INTO theme (id, name, kind, position) SELECT id, ?, 'general', 9999 FROM (${wanted.replace(quoted(id), `${quoted(id)} AS id`)})`,
      word,
    )
    return true
  }
  if (parent !== 'chapter' || !['draft', 'version'].includes(table)) return false
  const theme = database.get('SELECT id FROM theme ORDER BY position DESC LIMIT 1')
  if (!theme) database.run("INSERT INTO theme (id, name, kind, position) VALUES ('salvaged', ?, 'general', 9999)", word)
  database.run(
    `INSERT INTO chapter (id, theme_id, position, created_at)
     SELECT id, ?, 9999, 0 FROM (${wanted.replace(quoted(id), `${quoted(id)} AS id`)})`,
    theme ? column.text(theme, 'id') : 'salvaged',
  )
  return true
}

/**
 * Makes every reference of a salvaged library lead somewhere: a lost theme or chapter gets an empty row named `word`,
 * what may be empty becomes empty, and a row that means nothing without its parent goes. Answers how many went, by table.
 */
export function mendReferences(database: Database, word: string): ReadonlyMap<string, number> {
  const gone = new Map<string, number>()
  const tables = database
    .all("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%REFERENCES%'")
    .map((row) => column.text(row, 'name'))
  for (let isMended = false; !isMended;) {
    isMended = true
    for (const reference of tables.flatMap((table) => referencesOf(database, table))) {
      const { table } = reference
      const where = orphans(reference)
      if (!database.get(`SELECT 1 AS found FROM ${quoted(table)} WHERE ${where} LIMIT 1`)) continue
      isMended = false
      if (standIn(database, reference, word)) continue
      if (isOptional(database, reference) && isEmptied(database, reference)) continue
      const { changes } = database.run(`DELETE FROM ${quoted(table)} WHERE ${where}`)
      gone.set(table, (gone.get(table) ?? 0) + changes)
    }
  }
  return gone
}
