import { commentKinds, commentOutcomes, type CommentKind, type CommentOutcome } from '../../shared/domain/comment'
import type { BlockId, CommentId, DraftId, Instant, VersionId } from '../../shared/domain/ids'
import { column } from './column'
import type { Database, Row } from './database'
import { writeSetting } from './workshops/setting-store'

/** A row as it is stored: a comment, or with `parentId` a reply to one. An empty text says that it was deleted. */
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
  readonly resolvedAt: Instant | null
  readonly resolvedBy: string | null
  readonly facts: CommentFacts
}

/** What the table of the first schema has no column for; kept as a setting named after the comment. */
export interface CommentFacts {
  readonly kind: CommentKind
  readonly isAboutBlock: boolean
  readonly outcome: CommentOutcome | null
  readonly reason: string
}

const settingOf = (id: CommentId): string => `comment:${id}`
const columns = `c.id, c.draft_id, c.parent_id, c.block_id, c.quote, c.author, c.institution, c.at, c.text, c.resolved_at,
  c.resolved_by, s.value ->> '$.kind' AS kind, s.value ->> '$.isAboutBlock' AS is_about_block,
  s.value ->> '$.outcome' AS outcome, coalesce(s.value ->> '$.reason', '') AS reason`
const source = `comment c LEFT JOIN setting s ON s.name = 'comment:' || c.id`

function toComment(row: Row): StoredComment {
  const kind = column.optionalText(row, 'kind')
  const outcome = column.optionalText(row, 'outcome')
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
    resolvedAt: column.optionalInteger<Instant>(row, 'resolved_at'),
    resolvedBy: column.optionalText(row, 'resolved_by'),
    facts: {
      kind: commentKinds.find((one) => one === kind) ?? 'advisory',
      isAboutBlock: column.optionalInteger(row, 'is_about_block') === 1,
      outcome: commentOutcomes.find((one) => one === outcome) ?? null,
      reason: column.text(row, 'reason'),
    },
  }
}

/** Comments and replies of a text in the order in which they were made. */
function listOf(database: Database, draftId: DraftId): readonly StoredComment[] {
  return database
    .all(`SELECT ${columns} FROM ${source} WHERE c.draft_id = ? ORDER BY c.at, c.rowid`, draftId)
    .map(toComment)
}

function find(database: Database, id: CommentId): StoredComment | null {
  const row = database.get(`SELECT ${columns} FROM ${source} WHERE c.id = ?`, id)
  return row ? toComment(row) : null
}

function insert(database: Database, comment: StoredComment): void {
  database.run(
    `INSERT INTO comment (id, draft_id, parent_id, block_id, quote, author, institution, at, text, resolved_at, resolved_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)`,
    comment.id,
    comment.draftId,
    comment.parentId,
    comment.blockId,
    comment.quote,
    comment.author,
    comment.institution,
    comment.at,
    comment.text,
  )
  if (comment.parentId === null) writeFacts(database, comment.id, comment.facts)
}

function setText(database: Database, id: CommentId, text: string): void {
  database.run('UPDATE comment SET text = ? WHERE id = ?', text, id)
}

function writeFacts(database: Database, id: CommentId, facts: CommentFacts): void {
  writeSetting(database, settingOf(id), facts)
}

/** Settles a comment, or with null opens it again. */
function setResolved(
  database: Database,
  id: CommentId,
  resolved: { readonly at: Instant; readonly by: string } | null,
): void {
  database.run(
    'UPDATE comment SET resolved_at = ?, resolved_by = ? WHERE id = ?',
    resolved?.at ?? null,
    resolved?.by ?? null,
    id,
  )
}

/** Something of the thread still stands. */
const isAlive = `(c.text <> '' OR EXISTS (SELECT 1 FROM comment r WHERE r.parent_id = c.id AND r.text <> ''))`

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
  setText,
  writeFacts,
  setResolved,
  countOpen,
  findTextOf,
} as const
