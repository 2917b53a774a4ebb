import type { ChapterId, ContentHash, DraftId, Instant } from '../../shared/domain/ids'
import type { Language } from '../../shared/domain/language'
import { column } from './column'
import type { Database, Row } from './database'
import { hex } from './hex'
import { sha256 } from './sha256'

/** A draft without its text. */
export interface DraftHead {
  readonly id: DraftId
  readonly chapterId: ChapterId
  readonly language: Language
  readonly title: string
  readonly revision: number
  readonly schemaVersion: number
  readonly hash: ContentHash
  readonly words: number
  readonly updatedAt: Instant
}

/** The text as it is stored: canonical JSON, and whether its bytes still fit the hash. */
export interface DraftText {
  readonly text: string
  readonly isIntact: boolean
}

export interface NewText {
  readonly text: string
  readonly hash: ContentHash
  readonly words: number
  readonly schemaVersion: number
}

const columns = 'id, chapter_id, language, title, revision, schema_version, hash, words, updated_at'

function toHead(row: Row): DraftHead {
  return {
    id: column.text<DraftId>(row, 'id'),
    chapterId: column.text<ChapterId>(row, 'chapter_id'),
    language: column.text(row, 'language'),
    title: column.text(row, 'title'),
    revision: column.integer(row, 'revision'),
    schemaVersion: column.integer(row, 'schema_version'),
    hash: hex.encode<ContentHash>(column.blob(row, 'hash')),
    words: column.integer(row, 'words'),
    updatedAt: column.integer<Instant>(row, 'updated_at'),
  }
}

function find(database: Database, id: DraftId): DraftHead | null {
  const row = database.get(`SELECT ${columns} FROM draft WHERE id = ?`, id)
  return row ? toHead(row) : null
}

function findByChapter(database: Database, chapterId: ChapterId, language: Language): DraftHead | null {
  const row = database.get(`SELECT ${columns} FROM draft WHERE chapter_id = ? AND language = ?`, chapterId, language)
  return row ? toHead(row) : null
}

function readText(database: Database, head: DraftHead): DraftText {
  const text = column.text(database.get('SELECT content FROM draft WHERE id = ?', head.id) ?? {}, 'content')
  return { text, isIntact: hex.encode(sha256(text)) === head.hash }
}

function insert(
  database: Database,
  head: Omit<DraftHead, 'hash' | 'words' | 'schemaVersion'>,
  text: NewText,
  by: string,
): void {
  database.run(
    `INSERT INTO draft (id, chapter_id, language, title, revision, schema_version, content, hash, words, updated_at, updated_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    head.id,
    head.chapterId,
    head.language,
    head.title,
    head.revision,
    text.schemaVersion,
    text.text,
    hex.decode(text.hash),
    text.words,
    head.updatedAt,
    by,
  )
}

export interface TextChange {
  readonly draftId: DraftId
  readonly baseRevision: number
  readonly text: NewText
  readonly at: Instant
  readonly by: string
}

/** Compare and set: false, and nothing changed, when the draft has moved on from `baseRevision`. */
function replaceText(database: Database, { draftId, baseRevision, text, at, by }: TextChange): boolean {
  const { changes } = database.run(
    `UPDATE draft SET revision = revision + 1, schema_version = ?, content = ?, hash = ?, words = ?, updated_at = ?, updated_by = ?
     WHERE id = ? AND revision = ?`,
    text.schemaVersion,
    text.text,
    hex.decode(text.hash),
    text.words,
    at,
    by,
    draftId,
    baseRevision,
  )
  return changes === 1
}

function rename(database: Database, id: DraftId, title: string): void {
  database.run('UPDATE draft SET title = ? WHERE id = ?', title, id)
}

/** Working texts. The stored text is canonical JSON, so that its hash is the hash of the document. */
export const draftStore = { find, findByChapter, readText, insert, replaceText, rename } as const
