import type { VerifyReport } from '../../../shared/ipc/library-channels'
import { parseDocument } from '../../../shared/document/parse-document'
import type { VersionId } from '../../../shared/domain/ids'
import { column } from '../column'
import { type Database, type Row, sqliteCode } from '../database'
import { sameBytes } from '../same-bytes'
import { sha256 } from '../sha256'
import { decompress } from '../versions/compression'
import { versionStore } from '../versions/version-store'

type Problem = VerifyReport['problems'][number]
interface Findings {
  readonly rows: number
  readonly problems: readonly Problem[]
}
type Check = (database: Database) => Findings

/** Runs one check over every row of a query; rows are read one by one because libraries hold large files. */
function overRows(database: Database, ids: string, read: string, check: (row: Row) => Problem | null): Findings {
  const problems: Problem[] = []
  const keys = database.all(ids)
  for (const key of keys) {
    const row = database.get(read, key.id ?? null)
    const problem = row ? check(row) : null
    if (problem) problems.push(problem)
  }
  return { rows: keys.length, problems }
}

/** A cell as a report shows it: SQLite's own answers have no fixed types. */
const shown = (value: Row[string] | undefined): string => (value instanceof Uint8Array ? '…' : String(value ?? '?'))

function versionNumber(row: Row): string {
  const number = column.optionalInteger(row, 'number')
  return number === null ? `#${column.integer(row, 'sequence')}` : String(number)
}

const fits = (data: string | Uint8Array | null, row: Row): boolean =>
  data !== null && sameBytes(sha256(data), column.blob(row, 'hash'))

function documentProblem(text: string, schemaVersion: number, where: string): Problem | null {
  try {
    const parsed = parseDocument(JSON.parse(text), schemaVersion)
    return parsed.ok ? null : { what: `document: ${parsed.error.code}`, where }
  } catch (error) {
    if (error instanceof SyntaxError) return { what: 'document: not-json', where }
    throw error
  }
}

const structure: Check = (database) => {
  const messages = database.all('PRAGMA integrity_check').map((row) => String(Object.values(row)[0]))
  const isSound = messages.length === 1 && messages[0] === 'ok'
  return { rows: 0, problems: isSound ? [] : messages.map((where) => ({ what: 'structure', where })) }
}

const foreignKeys: Check = (database) => ({
  rows: 0,
  problems: database
    .all('PRAGMA foreign_key_check')
    .map((row) => ({ what: 'reference', where: `${shown(row.table)} ${shown(row.rowid)} → ${shown(row.parent)}` })),
})

const searchIndex: Check = (database) => {
  try {
    database.run("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 0)")
    const lost = database.all('SELECT title FROM search_entry WHERE id NOT IN (SELECT rowid FROM search_index)')
    return { rows: 0, problems: lost.map((row) => ({ what: 'search-index', where: column.text(row, 'title') })) }
  } catch (error) {
    if (sqliteCode(error) === null) throw error
    return { rows: 0, problems: [{ what: 'search-index', where: 'search_index' }] }
  }
}

const drafts: Check = (database) =>
  overRows(
    database,
    'SELECT id FROM draft ORDER BY id',
    'SELECT id, title, language, schema_version, content, hash FROM draft WHERE id = ?',
    (row) => {
      const where = `${column.text(row, 'title')} (${column.text(row, 'language')})`
      const text = column.text(row, 'content')
      if (!fits(text, row)) return { what: 'draft', where }
      return documentProblem(text, column.integer(row, 'schema_version'), where)
    },
  )

const blocks: Check = (database) =>
  overRows(database, 'SELECT id FROM block ORDER BY id', 'SELECT id, hash, data FROM block WHERE id = ?', (row) =>
    fits(decompress(column.blob(row, 'data')), row) ? null : { what: 'block', where: String(row.id) },
  )

const versions: Check = (database) =>
  overRows(
    database,
    'SELECT id FROM version ORDER BY chapter_id, language, sequence',
    'SELECT id, title, language, sequence, number, schema_version, hash, snapshot FROM version WHERE id = ?',
    (row) => {
      const where = `${column.text(row, 'title')} (${column.text(row, 'language')}) ${versionNumber(row)}`
      const snapshot = column.optionalBlob(row, 'snapshot')
      if (snapshot && !fits(decompress(snapshot), row)) return { what: 'version-snapshot', where }
      const text = versionStore.readText(database, column.text<VersionId>(row, 'id'))
      if (text === null) return { what: 'version', where }
      return documentProblem(text, column.integer(row, 'schema_version'), where)
    },
  )

const assets: Check = (database) =>
  overRows(database, 'SELECT hash AS id FROM asset', 'SELECT name, hash, data FROM asset WHERE hash = ?', (row) =>
    fits(column.blob(row, 'data'), row) ? null : { what: 'picture', where: column.text(row, 'name') },
  )

const editionFiles: Check = (database) =>
  overRows(
    database,
    'SELECT id FROM edition_file ORDER BY id',
    'SELECT file_name, hash, data FROM edition_file WHERE id = ?',
    (row) =>
      fits(column.blob(row, 'data'), row) ? null : { what: 'edition-file', where: column.text(row, 'file_name') },
  )

/** What an edition says about its texts must be what their versions say, and its recipe must be readable. */
const editions: Check = (database) =>
  overRows(
    database,
    'SELECT id FROM edition ORDER BY id',
    `SELECT p.title AS pack, e.number, e.recipe, (SELECT count(*) FROM edition_part part JOIN version v ON v.id = part.version_id
       WHERE part.edition_id = e.id AND (part.content_hash <> v.hash OR part.version_number <> v.number OR part.title <> v.title)
     ) AS others FROM edition e JOIN pack p ON p.id = e.pack_id WHERE e.id = ?`,
    (row) => {
      const isWhole = decompress(column.blob(row, 'recipe')) !== null && column.integer(row, 'others') === 0
      return isWhole ? null : { what: 'edition', where: `${column.text(row, 'pack')} ${column.integer(row, 'number')}` }
    },
  )

const checks: readonly Check[] = [
  structure,
  foreignKeys,
  searchIndex,
  drafts,
  blocks,
  versions,
  assets,
  editions,
  editionFiles,
]

/** A page that SQLite cannot read ends one check, not the report. */
function run(check: Check, database: Database): Findings {
  try {
    return check(database)
  } catch (error) {
    if (sqliteCode(error) === null && !(error instanceof TypeError)) throw error
    return { rows: 0, problems: [{ what: 'structure', where: error instanceof Error ? error.message : '' }] }
  }
}

/** Everything that can be checked: SQLite's own checks, references, the index, every hash, every document. */
export function verifyDatabase(database: Database): VerifyReport {
  const findings = checks.map((check) => run(check, database))
  return {
    checkedRows: findings.reduce((sum, { rows }) => sum + rows, 0),
    problems: findings.flatMap(({ problems }) => problems),
  }
}
