import type { DocumentJson } from '../../../shared/document/document-json'
import type { LibraryRecord } from '../../import/package/library-records'
import type { OpenPackage } from '../../import/package/open-package'
import { problem, type PackageProblem } from '../../import/package/package-problem'
import { type Database, sqliteCode } from '../../storage/database'
import {
  columnsOf,
  deferReferences,
  insertRecord,
  isPacked,
  openTables,
  type TableColumn,
} from '../../storage/handover/table-rows'
import { insertVersionRecord, isCanonical } from '../../storage/handover/version-record'
import { hex } from '../../storage/hex'
import { sha256 } from '../../storage/sha256'
import { verifyDatabase } from '../../storage/verify/verify-database'

/** Ends the making of a library whose package is not what it says; the unfinished file goes. */
export class PackageFault extends Error {
  constructor(readonly reason: PackageProblem) {
    super(reason.detail)
  }
}

const refuse = (detail: string): never => {
  throw new PackageFault(problem('package-damaged', detail))
}

/** SQLite's numbers for values that the schema does not take: constraint, mismatch, too big. */
const refusedBySchema = [18, 19, 20]

type Tables = ReadonlyMap<string, readonly LibraryRecord[]>

/** Puts the rows of a package into a new, empty library and verifies the whole. Throws `PackageFault`. */
export function fillLibrary(database: Database, pack: OpenPackage, tables: Tables, libraryId: string): void {
  try {
    database.transaction(() => {
      deferReferences(database)
      const known = openTables(database)
      for (const [table, rows] of tables) {
        if (!known.includes(table)) refuse(`records/${table}.json`)
        fillTable(
          database,
          pack,
          table,
          table === 'library' ? rows.map((row) => ({ ...row, library_id: libraryId })) : rows,
        )
      }
    })
  } catch (error) {
    if (refusedBySchema.includes(sqliteCode(error) ?? 0)) refuse(error instanceof Error ? error.message : '')
    throw error
  }
  const [first] = verifyDatabase(database).problems
  if (first) refuse(`${first.what}: ${first.where}`)
}

function fillTable(database: Database, pack: OpenPackage, table: string, rows: readonly LibraryRecord[]): void {
  const columns = new Map(columnsOf(database, table).map((one) => [one.name, one]))
  for (const row of rows) {
    for (const name of Object.keys(row)) if (!columns.has(name)) refuse(`records/${table}.json: ${name}`)
    if (table === 'version') insertVersion(database, pack, row)
    else
      insertRecord(database, table, row, { ...packedValues(pack, table, columns, row), ...draftText(pack, table, row) })
  }
}

function bytesOf(pack: OpenPackage, name: string, hash: string): Uint8Array {
  const bytes = pack.read(name)
  if (!bytes.ok) throw new PackageFault(bytes.error)
  return hex.encode(sha256(bytes.value)) === hash ? bytes.value : refuse(name)
}

function packedValues(
  pack: OpenPackage,
  table: string,
  columns: ReadonlyMap<string, TableColumn>,
  row: LibraryRecord,
): Readonly<Record<string, Uint8Array>> {
  const folder = table === 'asset' ? 'pictures' : 'files'
  const values: Record<string, Uint8Array> = {}
  for (const [name, one] of columns) {
    const hash = row[name]
    if (isPacked(one) && typeof hash === 'string') values[name] = bytesOf(pack, `${folder}/${hash}`, hash)
  }
  return values
}

function textOf(pack: OpenPackage, row: LibraryRecord): string {
  const hash = String(row.hash)
  return Buffer.from(bytesOf(pack, `texts/${hash}.json`, hash)).toString('utf8')
}

const draftText = (pack: OpenPackage, table: string, row: LibraryRecord): Readonly<Record<string, string>> =>
  table === 'draft' ? { content: textOf(pack, row) } : {}

function insertVersion(database: Database, pack: OpenPackage, row: LibraryRecord): void {
  const text = textOf(pack, row)
  const content = parse(text)
  if (!content || !isCanonical(content, text)) refuse(`texts/${String(row.hash)}.json`)
  else insertVersionRecord(database, row, { text, content })
}

function parse(text: string): DocumentJson | null {
  try {
    const parsed: unknown = JSON.parse(text)
    const isDocument =
      typeof parsed === 'object' && parsed !== null && 'content' in parsed && Array.isArray(parsed.content)
    return isDocument ? (parsed as unknown as DocumentJson) : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
