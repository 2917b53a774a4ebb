import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { column } from '../column'
import type { Database } from '../database'
import { hex } from '../hex'
import { publishFile } from '../library-file/publish-file'
import { sameBytes } from '../same-bytes'
import { sha256 } from '../sha256'

const empty = sha256('')

/** Where the files of editions lie in a folder of backups: once, under their hash, for all backups together. */
const fileOf = (folder: string, hash: Uint8Array): string => join(folder, 'edition-files', hex.encode(hash))

/**
 * Puts every edition's file that is not there yet beside the backups in `folder`. A file that no longer fits its hash
 * is left out: a copy of it would be worth nothing. Files never change, so one that is there is not written again.
 */
export function keepEditionFiles(database: Database, folder: string): void {
  for (const facts of database.all('SELECT id, hash, length(data) AS bytes FROM edition_file')) {
    const hash = column.blob(facts, 'hash')
    const path = fileOf(folder, hash)
    if (existsSync(path) && statSync(path).size === column.integer(facts, 'bytes')) continue
    const row = database.get('SELECT data FROM edition_file WHERE id = ?', column.integer(facts, 'id'))
    const data = column.blob(row ?? {}, 'data')
    if (sameBytes(sha256(data), hash)) writeKept(path, data)
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
function readKept(folder: string, hash: Uint8Array): Uint8Array | null {
  const path = fileOf(folder, hash)
  if (!existsSync(path)) return null
  const data = readFileSync(path)
  return sameBytes(sha256(data), hash) ? data : null
}

function leftOut(database: Database): readonly { readonly id: number; readonly hash: Uint8Array }[] {
  return database
    .all('SELECT id, hash FROM edition_file WHERE length(data) = 0 AND hash <> ?', empty)
    .map((row) => ({ id: column.integer(row, 'id'), hash: column.blob(row, 'hash') }))
}

/** Where else the bytes of a file may be found, by their hash. */
export type OtherBytes = (hash: Uint8Array) => Uint8Array | null

const findBytes = (hash: Uint8Array, folders: readonly string[], other: OtherBytes): Uint8Array | null =>
  folders.map((folder) => readKept(folder, hash)).find((data) => data !== null) ?? other(hash)

/** How many files the backup has left out that are whole neither in the folders nor in `other`. */
export function countMissingFiles(database: Database, folders: readonly string[], other: OtherBytes): number {
  return leftOut(database).filter(({ hash }) => findBytes(hash, folders, other) === null).length
}

/** The file of an edition in another library, if it still fits its hash. */
export function readEditionBytes(database: Database, hash: Uint8Array): Uint8Array | null {
  for (const row of database.all('SELECT data FROM edition_file WHERE hash = ?', hash)) {
    const data = column.blob(row, 'data')
    if (sameBytes(sha256(data), hash)) return data
  }
  return null
}

/**
 * Puts the files that a backup has left out back into it: from the folders, else from `other`; each is verified.
 * The rule that a file never changes is lifted for these rows alone, in one transaction.
 */
export function fillEditionFiles(database: Database, folders: readonly string[], other: OtherBytes): void {
  const wanted = leftOut(database)
  if (wanted.length === 0) return
  const trigger = database.get("SELECT sql FROM sqlite_schema WHERE name = 'edition_file_is_immutable'")
  database.transaction(() => {
    database.exec('DROP TRIGGER IF EXISTS edition_file_is_immutable')
    for (const { id, hash } of wanted) {
      const found = findBytes(hash, folders, other)
      if (found) database.run('UPDATE edition_file SET data = ? WHERE id = ?', found, id)
    }
    if (trigger) database.exec(column.text(trigger, 'sql'))
  })
}
