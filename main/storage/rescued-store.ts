import type { DraftId, Instant } from '../../shared/domain/ids'
import { column } from './column'
import type { Database } from './database'
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

/** Texts that were refused, byte for byte. */
export const rescuedStore = { keep, list } as const
