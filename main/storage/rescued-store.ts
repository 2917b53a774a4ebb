import type { DraftId, Instant } from '../../shared/domain/ids'
import { column } from './column'
import type { Database, Row } from './database'
import { sameBytes } from './same-bytes'

/** Keeps bytes that could not become a draft. The same bytes twice in a row (autosave tries again) are kept once. */
function keep(database: Database, draftId: DraftId, at: Instant, problem: string, content: Uint8Array): void {
  const last = database.get('SELECT content FROM rescued WHERE draft_id = ? ORDER BY id DESC LIMIT 1', draftId)
  if (last && sameBytes(column.blob(last, 'content'), content)) return
  database.run(
    'INSERT INTO rescued (draft_id, at, problem, content) VALUES (?, ?, ?, ?)',
    draftId,
    at,
    problem,
    content,
  )
}

function list(
  database: Database,
  draftId: DraftId,
): readonly { readonly problem: string; readonly content: Uint8Array }[] {
  return database
    .all('SELECT problem, content FROM rescued WHERE draft_id = ? ORDER BY id', draftId)
    .map((row) => ({ problem: column.text(row, 'problem'), content: column.blob(row, 'content') }))
}

/** A rescued text without its bytes. */
export interface RescuedHead {
  readonly id: number
  readonly draftId: DraftId
  readonly title: string
  readonly language: string
  readonly at: Instant
  readonly problem: string
  readonly bytes: number
}

const heads = `SELECT r.id, r.draft_id, d.title, d.language, r.at, r.problem, length(r.content) AS bytes
  FROM rescued r JOIN draft d ON d.id = r.draft_id`

const toHead = (row: Row): RescuedHead => ({
  id: column.integer(row, 'id'),
  draftId: column.text<DraftId>(row, 'draft_id'),
  title: column.text(row, 'title'),
  language: column.text(row, 'language'),
  at: column.integer<Instant>(row, 'at'),
  problem: column.text(row, 'problem'),
  bytes: column.integer(row, 'bytes'),
})

/** Of the whole library, newest first. */
const listAll = (database: Database): readonly RescuedHead[] => database.all(`${heads} ORDER BY r.id DESC`).map(toHead)

function find(database: Database, id: number): (RescuedHead & { readonly content: Uint8Array }) | null {
  const head = database.get(`${heads} WHERE r.id = ?`, id)
  const row = database.get('SELECT content FROM rescued WHERE id = ?', id)
  return head && row ? { ...toHead(head), content: column.blob(row, 'content') } : null
}

/** Texts that were refused, byte for byte. */
export const rescuedStore = { keep, list, listAll, find } as const
