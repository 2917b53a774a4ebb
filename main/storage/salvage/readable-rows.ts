import { column } from '../column'
import { type Database, type Row, sqliteCode, type SqlValue } from '../database'

export interface SalvagedRows {
  /** Called once for every row that can be read, whichever way it was found. */
  readonly take: (row: Row) => void
  /** Called for every row that an index names and that cannot be read. */
  readonly miss: (key: readonly SqlValue[]) => void
}

const quoted = (name: string): string => `"${name}"`

/** Runs until SQLite meets a damaged page; what came before it counts. */
function untilDamage(body: () => void): void {
  try {
    body()
  } catch (error) {
    if (sqliteCode(error) === null && !(error instanceof TypeError)) throw error
  }
}

function namesOf(database: Database, pragma: string): readonly Row[] {
  let rows: readonly Row[] = []
  untilDamage(() => (rows = database.all(pragma)))
  return rows
}

const shownPart = (part: SqlValue): string =>
  part === null || typeof part !== 'object'
    ? String(part)
    : Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('hex')

const shownKey = (key: readonly SqlValue[]): string => key.map(shownPart).join(' ')

/**
 * Reads a table of a damaged library by every way that SQLite knows: from the front, from the back, and by the keys
 * that each index holds, one row at a time. A page that is lost so costs its own rows and no others.
 */
export function readRows(
  database: Database,
  table: string,
  columns: readonly string[],
  { take, miss }: SalvagedRows,
): void {
  const keyed = namesOf(database, `PRAGMA table_info(${quoted(table)})`)
    .filter((row) => column.integer(row, 'pk') > 0)
    .sort((a, b) => column.integer(a, 'pk') - column.integer(b, 'pk'))
    .map((row) => column.text(row, 'name'))
  const seen = new Set<string>()
  const keyOf = (row: Row): readonly SqlValue[] => keyed.map((name) => row[name] ?? null)
  const accept = (row: Row): void => {
    const key = shownKey(keyOf(row))
    if (seen.has(key)) return
    take(row)
    seen.add(key)
  }
  const what = columns.map(quoted).join(', ')
  const order = keyed.map(quoted)
  for (const way of ['NOT INDEXED', `ORDER BY ${order.map((one) => `${one} DESC`).join(', ')}`])
    untilDamage(() => {
      for (const row of database.each(`SELECT ${what} FROM ${quoted(table)} ${way}`)) accept(row)
    })
  const missed = new Map<string, readonly SqlValue[]>()
  const lookUp = (key: readonly SqlValue[]): void => {
    if (seen.has(shownKey(key))) return
    missed.set(shownKey(key), key)
    untilDamage(() => {
      const row = database.get(
        `SELECT ${what} FROM ${quoted(table)} WHERE ${order.map((one) => `${one} = ?`).join(' AND ')}`,
        ...key,
      )
      if (row) accept(row)
    })
  }
  for (const index of namesOf(database, `PRAGMA index_list(${quoted(table)})`))
    untilDamage(() => {
      const by = `INDEXED BY ${quoted(column.text(index, 'name'))}`
      for (const row of database.each(`SELECT ${order.join(', ')} FROM ${quoted(table)} ${by}`)) lookUp(keyOf(row))
    })
  for (const [shown, key] of missed) if (!seen.has(shown)) miss(key)
}
