import { createHash } from 'node:crypto'
import { parseDocument } from '../../../shared/document/parse-document'
import type { VersionId } from '../../../shared/domain/ids'
import { column } from '../column'
import type { Row } from '../database'
import { sameBytes } from '../same-bytes'
import { sha256 } from '../sha256'
import { decompress } from '../versions/compression'
import { versionStore } from '../versions/version-store'
import { overRows, type Problem, type Step, worked } from './check'

function versionNumber(row: Row): string {
  const number = column.optionalInteger(row, 'number')
  return number === null ? `#${column.integer(row, 'sequence')}` : String(number)
}

const fits = (data: string | Uint8Array | null, row: Row): boolean =>
  data !== null && sameBytes(sha256(data), column.blob(row, 'hash'))

/** A file of many megabytes is hashed in pieces, so that nobody waits for the whole. */
const piece = 4_000_000

function* fileFits(data: Uint8Array, row: Row): Generator<Step, boolean> {
  if (data.length <= piece) return fits(data, row)
  const hash = createHash('sha256')
  for (let at = 0; at < data.length; at += piece) {
    hash.update(data.subarray(at, at + piece))
    yield worked
  }
  return sameBytes(hash.digest(), column.blob(row, 'hash'))
}

function documentProblem(text: string, schemaVersion: number, where: string): Problem | null {
  try {
    const parsed = parseDocument(JSON.parse(text), schemaVersion)
    return parsed.ok ? null : { what: `document: ${parsed.error.code}`, where }
  } catch (error) {
    if (error instanceof SyntaxError) return { what: 'document: not-json', where }
    throw error
  }
}

export const drafts = overRows(
  { table: 'draft', key: 'id' },
  'SELECT id, title, language, schema_version, content, hash FROM draft WHERE id = ?',
  (row) => {
    const where = `${column.text(row, 'title')} (${column.text(row, 'language')})`
    const text = column.text(row, 'content')
    if (!fits(text, row)) return { what: 'draft', where }
    return documentProblem(text, column.integer(row, 'schema_version'), where)
  },
)

export const blocks = overRows({ table: 'block', key: 'id' }, 'SELECT id, hash, data FROM block WHERE id = ?', (row) =>
  fits(decompress(column.blob(row, 'data')), row) ? null : { what: 'block', where: String(row.id) },
)

export const versions = overRows(
  { table: 'version', key: 'id' },
  'SELECT id, title, language, sequence, number, schema_version, hash, snapshot FROM version WHERE id = ?',
  (row, database) => {
    const where = `${column.text(row, 'title')} (${column.text(row, 'language')}) ${versionNumber(row)}`
    const snapshot = column.optionalBlob(row, 'snapshot')
    if (snapshot && !fits(decompress(snapshot), row)) return { what: 'version-snapshot', where }
    const text = versionStore.readText(database, column.text<VersionId>(row, 'id'))
    if (text === null) return { what: 'version', where }
    return documentProblem(text, column.integer(row, 'schema_version'), where)
  },
)

export const assets = overRows(
  { table: 'asset', key: 'hash' },
  'SELECT name, hash, data FROM asset WHERE hash = ?',
  function* (row): Generator<Step, Problem | null> {
    const isWhole = yield* fileFits(column.blob(row, 'data'), row)
    return isWhole ? null : { what: 'picture', where: column.text(row, 'name') }
  },
)

export const templates = overRows(
  { table: 'word_template', key: 'hash' },
  `SELECT t.hash, t.bytes, (SELECT name FROM project_template p WHERE p.template_hash = t.hash LIMIT 1) AS name
     FROM word_template t WHERE t.hash = ?`,
  function* (row): Generator<Step, Problem | null> {
    const isWhole = yield* fileFits(column.blob(row, 'bytes'), row)
    return isWhole ? null : { what: 'template', where: column.optionalText(row, 'name') ?? '' }
  },
)

export const editionFiles = overRows(
  { table: 'edition_file', key: 'id' },
  'SELECT file_name, hash, data FROM edition_file WHERE id = ?',
  function* (row): Generator<Step, Problem | null> {
    const isWhole = yield* fileFits(column.blob(row, 'data'), row)
    return isWhole ? null : { what: 'edition-file', where: column.text(row, 'file_name') }
  },
)

/** An entry that counts must have its bytes, unless a backup may have left them out; those that were taken out have none. */
const evidenceCheck = (mayBeLeftOut: boolean) =>
  overRows(
    { table: 'evidence', key: 'id' },
    `SELECT e.title, e.hash, f.data FROM evidence e LEFT JOIN evidence_file f ON f.hash = e.hash
       WHERE e.id = ? AND e.removed_at IS NULL`,
    function* (row): Generator<Step, Problem | null> {
      const data = column.optionalBlob(row, 'data')
      if (mayBeLeftOut && data?.length === 0) return null
      const isWhole = data !== null && (yield* fileFits(data, row))
      return isWhole ? null : { what: 'evidence', where: column.text(row, 'title') }
    },
  )

export const evidence = evidenceCheck(false)
/** The same for an automatic backup, whose files of evidence lie beside it. */
export const evidenceOfBackup = evidenceCheck(true)

/** What an edition says about its texts must be what their versions say, and its recipe must be readable. */
export const editions = overRows(
  { table: 'edition', key: 'id' },
  `SELECT p.title AS pack, e.number, e.recipe, (SELECT count(*) FROM edition_part part JOIN version v ON v.id = part.version_id
     WHERE part.edition_id = e.id AND (part.content_hash <> v.hash OR part.version_number <> v.number OR part.title <> v.title)
   ) AS others FROM edition e JOIN pack p ON p.id = e.pack_id WHERE e.id = ?`,
  (row) => {
    const isWhole = decompress(column.blob(row, 'recipe')) !== null && column.integer(row, 'others') === 0
    return isWhole ? null : { what: 'edition', where: `${column.text(row, 'pack')} ${column.integer(row, 'number')}` }
  },
)
