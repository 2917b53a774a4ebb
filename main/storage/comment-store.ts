import type { CommentKind, CommentOutcome, CommentSettlement } from '../../shared/domain/comment'
import type { BlockId, CommentId, DraftId, Instant, VersionId } from '../../shared/domain/ids'
import { column } from './column'
import type { Database, Row } from './database'

/** A row as it is stored: a comment, or with `parentId` a reply to one. A deleted one has no text any more. */
export interface StoredComment {
  readonly id: CommentId
  readonly draftId: DraftId
  readonly parentId: CommentId | null
  readonly blockId: BlockId | null
  readonly quote: string
  readonly author: string
  readonly institution: string
  readonly at: Instant
  readonly text: string
  readonly kind: CommentKind
  readonly isAboutBlock: boolean
  readonly editedAt: Instant | null
  readonly deletedAt: Instant | null
  readonly settlement: CommentSettlement | null
}

/** One that is being said: nobody has changed, deleted or settled it yet. */
export type NewComment = Omit<StoredComment, 'editedAt' | 'deletedAt' | 'settlement'>

const columns = `c.id, c.draft_id, c.parent_id, c.block_id, c.quote, c.author, c.institution, c.at, c.text, c.weight,
  c.is_about_block, c.edited_at, c.deleted_at, c.resolved_at, c.resolved_by, c.outcome, c.reason`

function toComment(row: Row): StoredComment {
  return {
    id: column.text<CommentId>(row, 'id'),
    draftId: column.text<DraftId>(row, 'draft_id'),
    parentId: column.optionalText<CommentId>(row, 'parent_id'),
    blockId: column.optionalText<BlockId>(row, 'block_id'),
    quote: column.text(row, 'quote'),
    author: column.text(row, 'author'),
    institution: column.text(row, 'institution'),
    at: column.integer<Instant>(row, 'at'),
    text: column.text(row, 'text'),
    kind: column.text<CommentKind>(row, 'weight'),
    isAboutBlock: column.flag(row, 'is_about_block'),
    editedAt: column.optionalInteger<Instant>(row, 'edited_at'),
    deletedAt: column.optionalInteger<Instant>(row, 'deleted_at'),
    settlement: toSettlement(row),
  }
}

function toSettlement(row: Row): CommentSettlement | null {
  const at = column.optionalInteger<Instant>(row, 'resolved_at')
  if (at === null) return null
  const by = column.optionalText(row, 'resolved_by') ?? ''
  return { at, by, outcome: column.optionalText<CommentOutcome>(row, 'outcome'), reason: column.text(row, 'reason') }
}

/** Comments and replies of a text in the order in which they were made. */
function listOf(database: Database, draftId: DraftId): readonly StoredComment[] {
  return database
    .all(`SELECT ${columns} FROM comment c WHERE c.draft_id = ? ORDER BY c.at, c.rowid`, draftId)
    .map(toComment)
}

function find(database: Database, id: CommentId): StoredComment | null {
  const row = database.get(`SELECT ${columns} FROM comment c WHERE c.id = ?`, id)
  return row ? toComment(row) : null
}

function insert(database: Database, comment: NewComment): void {
  database.run(
    `INSERT INTO comment (id, draft_id, parent_id, block_id, quote, author, institution, at, text, weight, is_about_block)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    comment.id,
    comment.draftId,
    comment.parentId,
    comment.blockId,
    comment.quote,
    comment.author,
    comment.institution,
    comment.at,
    comment.text,
    comment.kind,
    comment.isAboutBlock ? 1 : 0,
  )
}

function edit(database: Database, id: CommentId, text: string, at: Instant): void {
  database.run('UPDATE comment SET text = ?, edited_at = ? WHERE id = ?', text, at, id)
}

/** Takes the words away; the row stays. */
function markDeleted(database: Database, id: CommentId, at: Instant): void {
  database.run(`UPDATE comment SET text = '', deleted_at = ? WHERE id = ?`, at, id)
}

/** Settles a comment, or with null opens it again and forgets how it was settled. */
function settle(database: Database, id: CommentId, settlement: CommentSettlement | null): void {
  database.run(
    'UPDATE comment SET resolved_at = ?, resolved_by = ?, outcome = ?, reason = ? WHERE id = ?',
    settlement?.at ?? null,
    settlement?.by ?? null,
    settlement?.outcome ?? null,
    settlement?.reason ?? '',
    id,
  )
}

/** Something of the thread still stands. */
const isAlive = `(c.deleted_at IS NULL
  OR EXISTS (SELECT 1 FROM comment r WHERE r.parent_id = c.id AND r.deleted_at IS NULL))`

function countOpen(database: Database): readonly { readonly draftId: DraftId; readonly open: number }[] {
  return database
    .all(
      `SELECT c.draft_id, count(*) AS open FROM comment c
       WHERE c.parent_id IS NULL AND c.resolved_at IS NULL AND ${isAlive} GROUP BY c.draft_id`,
    )
    .map((row) => ({ draftId: column.text<DraftId>(row, 'draft_id'), open: column.integer(row, 'open') }))
}

/** The text that a version is one of, and when it was kept. */
function findTextOf(
  database: Database,
  versionId: VersionId,
): { readonly draftId: DraftId; readonly at: Instant } | null {
  const row = database.get(
    `SELECT d.id, v.created_at FROM version v
     JOIN draft d ON d.chapter_id = v.chapter_id AND d.language = v.language WHERE v.id = ?`,
    versionId,
  )
  return row ? { draftId: column.text<DraftId>(row, 'id'), at: column.integer<Instant>(row, 'created_at') } : null
}

/** Comments beside working texts. Nothing is ever taken out of the table. */
export const commentStore = {
  listOf,
  find,
  insert,
  edit,
  markDeleted,
  settle,
  countOpen,
  findTextOf,
} as const
