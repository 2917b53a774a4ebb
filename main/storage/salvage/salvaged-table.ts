import type { VersionId } from '../../../shared/domain/ids'
import { column } from '../column'
import { type Database, type Row, sqliteCode, type SqlValue } from '../database'
import { sameBytes } from '../same-bytes'
import { sha256 } from '../sha256'
import { decompress } from '../versions/compression'
import { versionStore } from '../versions/version-store'

export interface Lost {
  readonly what: string
  readonly where: string
}

const fits = (data: string | Uint8Array | null, row: Row): boolean =>
  data !== null && sameBytes(sha256(data), column.blob(row, 'hash'))

/** Puts a row in as it is; false when it breaks a rule of the table, as a row of a torn page may. */
export function insertRow(database: Database, table: string, row: Row): boolean {
  const names = Object.keys(row)
  try {
    const { changes } = database.run(
      `INSERT OR IGNORE INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      ...names.map((name): SqlValue => row[name] ?? null),
    )
    return changes === 1
  } catch (error) {
    if (sqliteCode(error) === null) throw error
    return false
  }
}

const nameOf = (row: Row): string => {
  const language = typeof row.language === 'string' ? ` (${row.language})` : ''
  const name = [row.title, row.name, row.file_name, row.id].find((one) => typeof one === 'string')
  return typeof name === 'string' ? `${name}${language}` : ''
}

/** A version is whole with its blocks or with its snapshot; one that has neither any more does not come along. */
function takeVersion(database: Database, row: Row): Lost | null {
  const snapshot = column.optionalBlob(row, 'snapshot')
  const isSpoiled = snapshot !== null && !fits(decompress(snapshot), row)
  if (!insertRow(database, 'version', isSpoiled ? { ...row, snapshot: null } : row)) return lost('version', row)
  const id = column.text<VersionId>(row, 'id')
  if (versionStore.readText(database, id) !== null) return null
  database.run('DELETE FROM version WHERE id = ?', id)
  return lost('version', row)
}

/** The text of a draft that is damaged gives way to that of its newest version; its bytes are kept as they are. */
function takeDraft(database: Database, row: Row): Lost | null {
  if (fits(column.text(row, 'content'), row)) return insertRow(database, 'draft', row) ? null : lost('draft', row)
  const whole = newestText(database, column.text(row, 'chapter_id'), column.text(row, 'language'))
  if (whole) insertRow(database, 'draft', { ...row, ...whole, revision: column.integer(row, 'revision') + 1 })
  if (whole)
    database.run(
      "INSERT INTO rescued (draft_id, at, problem, content) VALUES (?, ?, 'damaged', ?)",
      column.text(row, 'id'),
      column.integer(row, 'updated_at'),
      Buffer.from(column.text(row, 'content')),
    )
  return lost(whole ? 'draft-older' : 'draft', row)
}

/** What a draft holds, as its newest version has it; null when there is none that can be read. */
export function newestText(database: Database, chapterId: string, language: string): Row | null {
  for (const row of database.all(
    'SELECT id, title, schema_version, hash, words FROM version WHERE chapter_id = ? AND language = ? ORDER BY sequence DESC',
    chapterId,
    language,
  )) {
    const content = versionStore.readText(database, column.text<VersionId>(row, 'id'))
    const { id: _, ...facts } = row
    if (content !== null) return { ...facts, content }
  }
  return null
}

const lost = (what: string, row: Row): Lost => ({ what, where: nameOf(row) })

type Take = (database: Database, row: Row) => Lost | null

const special: Readonly<Record<string, Take>> = {
  version: takeVersion,
  draft: takeDraft,
  // What a lost block harms is told by the versions that used it.
  block: (database, row) => {
    if (fits(decompress(column.blob(row, 'data')), row)) insertRow(database, 'block', row)
    return null
  },
  asset: (database, row) =>
    fits(column.blob(row, 'data'), row) && insertRow(database, 'asset', row) ? null : lost('picture', row),
  evidence_file: (database, row) => {
    // One that is spoilt may lie whole beside the backups: its entry asks for it.
    if (fits(column.blob(row, 'data'), row)) insertRow(database, 'evidence_file', row)
    return null
  },
  edition_file: (database, row) => {
    const isWhole = fits(column.blob(row, 'data'), row)
    insertRow(database, 'edition_file', isWhole ? row : { ...row, data: new Uint8Array() })
    return null
  },
}

/** How a row of this table is taken over into a new library. */
export const takerOf = (table: string): Take =>
  special[table] ?? ((database, row) => (insertRow(database, table, row) ? null : lost(table, row)))
