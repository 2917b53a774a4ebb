import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { column } from '../column'
import type { Database } from '../database'
import { hasTable } from '../has-table'
import { hex } from '../hex'
import { publishFile } from '../library-file/publish-file'
import { sameBytes } from '../same-bytes'
import { sha256 } from '../sha256'

/** Tables whose bytes lie once beside all backups, under their hash, and the folders there. */
export const keptTables = [
  { table: 'edition_file', folder: 'edition-files', rule: 'edition_file_is_immutable' },
  { table: 'evidence_file', folder: 'evidence-files', rule: 'evidence_file_is_immutable' },
] as const

type KeptTable = (typeof keptTables)[number]

const empty = sha256('')

/** A library of an older schema has not all of them. */
const tablesOf = (database: Database): readonly KeptTable[] =>
  keptTables.filter(({ table }) => hasTable(database, table))

const fileOf = (place: string, { folder }: KeptTable, hash: Uint8Array): string => join(place, folder, hex.encode(hash))

/**
 * Puts every file of an edition and every file of evidence that is not there yet beside the backups in `place`. One that
 * no longer fits its hash is left out: a copy of it would be worth nothing. Files never change, so one that is there is
 * not written again.
 */
export function keepFiles(database: Database, place: string): void {
  for (const kept of tablesOf(database)) {
    for (const facts of database.all(`SELECT rowid AS id, hash, length(data) AS bytes FROM ${kept.table}`)) {
      const hash = column.blob(facts, 'hash')
      const path = fileOf(place, kept, hash)
      if (existsSync(path) && statSync(path).size === column.integer(facts, 'bytes')) continue
      const row = database.get(`SELECT data FROM ${kept.table} WHERE rowid = ?`, column.integer(facts, 'id'))
      const data = column.blob(row ?? {}, 'data')
      if (sameBytes(sha256(data), hash)) writeKept(path, data)
    }
  }
}

function writeKept(path: string, data: Uint8Array): void {
  mkdirSync(join(path, '..'), { recursive: true })
  const temporary = `${path}.part-${process.pid}`
  try {
    writeFileSync(temporary, data)
    rmSync(path, { force: true })
    publishFile(temporary, path)
  } finally {
    rmSync(temporary, { force: true })
  }
}

/** The bytes of a file that lies beside the backups, if they still fit their hash. */
function readKept(place: string, kept: KeptTable, hash: Uint8Array): Uint8Array | null {
  const path = fileOf(place, kept, hash)
  if (!existsSync(path)) return null
  const data = readFileSync(path)
  return sameBytes(sha256(data), hash) ? data : null
}

interface LeftOut {
  readonly kept: KeptTable
  readonly id: number
  readonly hash: Uint8Array
}

const leftOut = (database: Database): readonly LeftOut[] =>
  tablesOf(database).flatMap((kept) =>
    database
      .all(`SELECT rowid AS id, hash FROM ${kept.table} WHERE length(data) = 0 AND hash <> ?`, empty)
      .map((row) => ({ kept, id: column.integer(row, 'id'), hash: column.blob(row, 'hash') })),
  )

/** Where else the bytes of a file may be found, by their hash. */
export type OtherBytes = (hash: Uint8Array) => Uint8Array | null

const findBytes = ({ kept, hash }: LeftOut, places: readonly string[], other: OtherBytes): Uint8Array | null =>
  places.map((place) => readKept(place, kept, hash)).find((data) => data !== null) ?? other(hash)

/** How many files the backup has left out that are whole neither in the places nor in `other`. */
export function countMissingFiles(database: Database, places: readonly string[], other: OtherBytes): number {
  return leftOut(database).filter((file) => findBytes(file, places, other) === null).length
}

/** The file of an edition or of evidence in another library, if it still fits its hash. */
export function readFileBytes(database: Database, hash: Uint8Array): Uint8Array | null {
  for (const { table } of tablesOf(database)) {
    for (const row of database.all(`SELECT data FROM ${table} WHERE hash = ?`, hash)) {
      const data = column.blob(row, 'data')
      if (sameBytes(sha256(data), hash)) return data
    }
  }
  return null
}

/**
 * Puts the files that a backup has left out back into it: from the places, else from `other`; each is verified.
 * The rule that a file never changes is lifted for these rows alone, in one transaction.
 */
export function fillFiles(database: Database, places: readonly string[], other: OtherBytes): void {
  const wanted = leftOut(database)
  if (wanted.length === 0) return
  database.transaction(() => {
    const rules = keptTables.flatMap(({ rule }) =>
      database.all("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?", rule),
    )
    for (const { rule } of keptTables) database.exec(`DROP TRIGGER IF EXISTS ${rule}`)
    for (const file of wanted) {
      const found = findBytes(file, places, other)
      if (found) database.run(`UPDATE ${file.kept.table} SET data = ? WHERE rowid = ?`, found, file.id)
    }
    for (const rule of rules) database.exec(column.text(rule, 'sql'))
  })
}
