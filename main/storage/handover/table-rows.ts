import { column } from '../column'
import type { Database, Row, SqlValue } from '../database'
import { hex } from '../hex'
import { sha256 } from '../sha256'

/** A row as packages hold it: bytes are hex where the column is a hash, else the SHA-256 under which they are packed. */
export type PackageRecord = Readonly<Record<string, string | number | null>>

export interface TableColumn {
  readonly name: string
  readonly isBlob: boolean
}

const isHash = (name: string): boolean => name === 'hash' || name.endsWith('_hash')

/** Bytes that a record only names. */
export const isPacked = ({ name, isBlob }: TableColumn): boolean => isBlob && !isHash(name)

/** What packages leave out of a table because something else in them says it: texts lie under their hash. */
const saidElsewhere: Readonly<Record<string, readonly string[]>> = {
  draft: ['content'],
  version: ['manifest', 'snapshot'],
}

/** Made again from the rest: the index, and the blocks of versions. */
const derived = (table: string): boolean =>
  table === 'block' || table.startsWith('search_') || table.startsWith('sqlite_')

/** Names participants, or shows them: leaves the library with nothing but the library itself. */
const personal = ['participant', 'attendance', 'evidence', 'evidence_file']
/** Where this one file has been. */
const ownTravels = ['library_move']

function references(database: Database, table: string): readonly string[] {
  return database.all(`PRAGMA foreign_key_list("${table}")`).map((row) => column.text(row, 'table'))
}

/** Every table of the library that its open form holds, by name: what refers to participants stays behind with them. */
export function openTables(database: Database): readonly string[] {
  const all = database
    .all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .map((row) => column.text(row, 'name'))
    .filter((name) => !derived(name) && !ownTravels.includes(name))
  const excluded = new Set(personal)
  for (let size = -1; size !== excluded.size;) {
    size = excluded.size
    for (const table of all) if (references(database, table).some((name) => excluded.has(name))) excluded.add(table)
  }
  return all.filter((name) => !excluded.has(name))
}

/** Columns that the records of a table have, in the order of the schema. */
export function columnsOf(database: Database, table: string): readonly TableColumn[] {
  return database
    .all(`PRAGMA table_info("${table}")`)
    .map((row) => ({ name: column.text(row, 'name'), isBlob: column.text(row, 'type') === 'BLOB' }))
    .filter(({ name }) => !saidElsewhere[table]?.includes(name))
}

function keysOf(database: Database, table: string): readonly string[] {
  const keys = database
    .all(`PRAGMA table_info("${table}")`)
    .filter((row) => column.integer(row, 'pk') > 0)
    .sort((a, b) => column.integer(a, 'pk') - column.integer(b, 'pk'))
    .map((row) => column.text(row, 'name'))
  return keys.length > 0 ? keys : ['rowid']
}

/** The bytes that a record names, read when they are asked for. */
export interface PackedBytes {
  readonly sha256: string
  readonly table: string
  readonly read: () => Uint8Array
}

export interface TableRows {
  readonly records: readonly PackageRecord[]
  readonly files: readonly PackedBytes[]
}

export interface RowChoice {
  readonly where: string
  readonly values: readonly SqlValue[]
}

const everything: RowChoice = { where: '1', values: [] }

/** Rows in which people write names of participants: who was excused, who took a task. */
export const impersonalRows: Readonly<Record<string, RowChoice>> = {
  paper: { where: "kind <> 'minutes'", values: [] },
}

/** The rows of a table in the order of their keys. Large values are not read here, unless nothing else tells their hash. */
export function readTable(database: Database, table: string, { where, values }: RowChoice = everything): TableRows {
  const columns = columnsOf(database, table)
  const keys = keysOf(database, table)
  const plain = columns.filter((one) => !isPacked(one)).map(({ name }) => name)
  const selected = [...new Set([...keys, ...plain])].map((name) => `"${name}"`).join(', ')
  const order = keys.map((name) => `"${name}"`).join(', ')
  const files: PackedBytes[] = []
  const rows = database.all(`SELECT ${selected} FROM "${table}" WHERE ${where} ORDER BY ${order}`, ...values)
  const records = rows.map((row) => {
    const record: Record<string, string | number | null> = {}
    for (const one of columns) {
      if (!isPacked(one)) record[one.name] = plainValue(row, one)
      else {
        const file = packedOf(database, table, one.name, keys, row)
        record[one.name] = file?.sha256 ?? null
        if (file) files.push(file)
      }
    }
    return record
  })
  return { records, files }
}

function plainValue(row: Row, { name, isBlob }: TableColumn): string | number | null {
  const value = row[name]
  if (value === null || value === undefined) return null
  if (isBlob) return hex.encode(column.blob(row, name))
  return typeof value === 'number' ? value : column.text(row, name)
}

function packedOf(
  database: Database,
  table: string,
  name: string,
  keys: readonly string[],
  row: Row,
): PackedBytes | null {
  const where = keys.map((key) => `"${key}" = ?`).join(' AND ')
  const sql = `SELECT "${name}" AS value FROM "${table}" WHERE ${where}`
  const read = (): Uint8Array | null =>
    column.optionalBlob(database.get(sql, ...keys.map((key) => row[key] ?? null)) ?? { value: null }, 'value')
  const known = name === 'data' && row.hash instanceof Uint8Array ? hex.encode(row.hash) : null
  const first = known === null ? read() : null
  if (known === null && first === null) return null
  return {
    sha256: known ?? hex.encode(sha256(first ?? new Uint8Array())),
    table,
    read: () => read() ?? new Uint8Array(),
  }
}

/** Inserts one record; values of columns that packages leave out come in `extra`. The names are those of `columnsOf`. */
export function insertRecord(
  database: Database,
  table: string,
  record: PackageRecord,
  extra: Readonly<Record<string, SqlValue>> = {},
): void {
  const blobs = new Set(
    columnsOf(database, table)
      .filter(({ isBlob }) => isBlob)
      .map(({ name }) => name),
  )
  const values: Record<string, SqlValue> = {}
  for (const [name, value] of Object.entries(record))
    values[name] = blobs.has(name) && typeof value === 'string' ? hex.decode(value) : value
  const all = { ...values, ...extra }
  const names = Object.keys(all)
  database.run(
    `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    ...Object.values(all),
  )
}

/** References are checked when the transaction ends: rows may come in any order. */
export function deferReferences(database: Database): void {
  database.exec('PRAGMA defer_foreign_keys = ON')
}
