import { column } from '../column'
import type { Database, Row } from '../database'
import { hex } from '../hex'
import type { DocumentJson } from '../../../shared/document/document-json'
import type { ChapterId, ContentHash, Day, Instant, VersionId } from '../../../shared/domain/ids'
import type { Language } from '../../../shared/domain/language'
import type { ChapterState } from '../../../shared/domain/state'
import type { Version, VersionSize } from '../../../shared/domain/version'
import { approvedUntilSql, stateSql } from './state-sql'
import { versionContent } from './version-content'
import { reasonOf, storedReason } from './version-reason'
import { keepSize, measureSize } from './version-size'

/** A version to be stored; sequence, number, parent and hash's check are the store's. */
export type NewVersion = Omit<Version, 'sequence' | 'number' | 'state' | 'approvedUntil'> & {
  readonly content: DocumentJson
  /** Canonical JSON of `content`. */
  readonly text: string
}

const columns = `v.id, v.chapter_id, v.language, v.sequence, v.number, v.reason, v.name, v.note, v.title, v.author, v.institution,
  v.created_at, v.schema_version, v.hash, v.words, v.law_as_of, v.check_again_by, v.restored_from,
  ${stateSql('v')} AS state, ${approvedUntilSql('v')} AS approved_until`

function toVersion(row: Row): Version {
  return {
    id: column.text<VersionId>(row, 'id'),
    chapterId: column.text<ChapterId>(row, 'chapter_id'),
    language: column.text(row, 'language'),
    sequence: column.integer(row, 'sequence'),
    number: column.optionalInteger(row, 'number'),
    reason: reasonOf(row),
    name: column.text(row, 'name'),
    note: column.text(row, 'note'),
    title: column.text(row, 'title'),
    author: column.text(row, 'author'),
    institution: column.text(row, 'institution'),
    createdAt: column.integer<Instant>(row, 'created_at'),
    contentHash: hex.encode<ContentHash>(column.blob(row, 'hash')),
    words: column.integer(row, 'words'),
    schemaVersion: column.integer(row, 'schema_version'),
    lawAsOf: column.optionalText<Day>(row, 'law_as_of'),
    checkAgainBy: column.optionalText<Day>(row, 'check_again_by'),
    state: column.text<ChapterState>(row, 'state'),
    approvedUntil: column.optionalText<Day>(row, 'approved_until'),
    restoredFrom: column.optionalText<VersionId>(row, 'restored_from'),
  }
}

/** Newest first. */
function list(database: Database, chapterId: ChapterId, language: Language): readonly Version[] {
  return database
    .all(
      `SELECT ${columns} FROM version v WHERE v.chapter_id = ? AND v.language = ? ORDER BY v.sequence DESC`,
      chapterId,
      language,
    )
    .map(toVersion)
}

function find(database: Database, id: VersionId): Version | null {
  const row = database.get(`SELECT ${columns} FROM version v WHERE v.id = ?`, id)
  return row ? toVersion(row) : null
}

/** The newest version of any kind, or the newest named one. */
function newestOf(database: Database, chapterId: ChapterId, language: Language, kind: 'any' | 'named'): Version | null {
  const filter = kind === 'named' ? 'AND v.number IS NOT NULL' : ''
  const row = database.get(
    `SELECT ${columns} FROM version v WHERE v.chapter_id = ? AND v.language = ? ${filter} ORDER BY v.sequence DESC LIMIT 1`,
    chapterId,
    language,
  )
  return row ? toVersion(row) : null
}

/** The newest version, other than the very last one, that holds exactly this text. */
function findEarlierWithHash(
  database: Database,
  chapterId: ChapterId,
  language: Language,
  hash: ContentHash,
): VersionId | null {
  const row = database.get(
    `SELECT v.id FROM version v WHERE v.chapter_id = ?1 AND v.language = ?2 AND v.hash = ?3
       AND v.sequence < (SELECT max(sequence) FROM version WHERE chapter_id = ?1 AND language = ?2) ORDER BY v.sequence DESC LIMIT 1`,
    chapterId,
    language,
    hex.decode(hash),
  )
  return row ? column.text<VersionId>(row, 'id') : null
}

function nextNumber(database: Database, chapterId: ChapterId, language: Language): number {
  const row = database.get(
    'SELECT coalesce(max(number), 0) + 1 AS number FROM version WHERE chapter_id = ? AND language = ?',
    chapterId,
    language,
  )
  return column.integer(row ?? {}, 'number')
}

/** Named versions and each 50th one carry a snapshot of the whole beside their blocks. */
const snapshotEvery = 50

/**
 * Stores a version after all others of its chapter and language, with the size of its change; a version without a
 * reason gets the next number.
 */
function insert(database: Database, version: NewVersion): void {
  const parent = newestOf(database, version.chapterId, version.language, 'any')
  const sequence = (parent?.sequence ?? 0) + 1
  const number = version.reason === null ? nextNumber(database, version.chapterId, version.language) : null
  const withSnapshot = number !== null || sequence % snapshotEvery === 0
  const stored = versionContent.put(database, version.content, version.text, withSnapshot)
  database.run(
    `INSERT INTO version (id, chapter_id, language, sequence, number, reason, name, note, title, author, institution, created_at,
       schema_version, hash, words, law_as_of, check_again_by, parent_id, restored_from, manifest, snapshot)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    version.id,
    version.chapterId,
    version.language,
    sequence,
    number,
    storedReason(version.reason),
    version.name,
    version.note,
    version.title,
    version.author,
    version.institution,
    version.createdAt,
    version.schemaVersion,
    hex.decode(version.contentHash),
    version.words,
    version.lawAsOf,
    version.checkAgainBy,
    parent?.id ?? null,
    version.restoredFrom,
    stored.manifest,
    stored.snapshot,
  )
  const size = sizeAgainst(database, parent, version)
  if (size) keepSize(database, version.id, size)
}

function sizeAgainst(database: Database, parent: Version | null, version: NewVersion): VersionSize | null {
  if (!parent) return { insertedWords: version.words, deletedWords: 0 }
  if (parent.contentHash === version.contentHash) return { insertedWords: 0, deletedWords: 0 }
  const before = readText(database, parent.id)
  return before === null ? null : measureSize(before, version.content)
}

/** The canonical text of a version, verified; null when it is damaged. */
function readText(database: Database, id: VersionId): string | null {
  const row = database.get('SELECT hash, manifest, snapshot FROM version WHERE id = ?', id)
  return row ? versionContent.read(database, row) : null
}

/** Immutable texts, ordered by their sequence: clocks jump. */
export const versionStore = { list, find, newestOf, findEarlierWithHash, nextNumber, insert, readText } as const
