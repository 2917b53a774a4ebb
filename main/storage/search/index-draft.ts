import type { DocumentJson } from '../../../shared/document/document-json'
import type { DraftId } from '../../../shared/domain/ids'
import { column } from '../column'
import type { Database, Row } from '../database'
import { sameBytes } from '../same-bytes'
import { sha256 } from '../sha256'
import { blockTexts, type BlockText } from './block-texts'
import { foldText } from './normalise-text'
import { catchUpPast, readPast } from './past-blocks'

/** Words of a stored draft; none where the bytes are damaged: the index must not stop at one chapter. */
export function draftBlocks(row: Row): readonly BlockText[] {
  const content = column.text(row, 'content')
  if (!sameBytes(sha256(content), column.blob(row, 'hash'))) return []
  return blockTexts((JSON.parse(content) as DocumentJson).content)
}

const lines = (values: readonly string[]): string => values.join('\n')

function putEntry(
  database: Database,
  id: DraftId,
  row: Row,
  blocks: readonly BlockText[],
  folded: readonly string[],
): Row {
  return (
    database.get(
      `INSERT INTO search_entry (draft_id, hash, title, sequence, block_ids, text, folded) VALUES (?, ?, ?, 0, ?, ?, ?)
       ON CONFLICT (draft_id) DO UPDATE SET hash = excluded.hash, title = excluded.title,
         block_ids = excluded.block_ids, text = excluded.text, folded = excluded.folded
       RETURNING id, sequence`,
      id,
      column.blob(row, 'hash'),
      column.text(row, 'title'),
      lines(blocks.map(({ blockId }) => blockId)),
      lines(blocks.map(({ text }) => text)),
      lines(folded),
    ) ?? {}
  )
}

/** Brings one working text and its versions into the index. Blocks that the working text still says are not said twice. */
export function indexDraft(database: Database, id: DraftId): void {
  const row = database.get('SELECT chapter_id, language, title, hash, content FROM draft WHERE id = ?', id)
  if (!row) return
  const blocks = draftBlocks(row)
  const folded = blocks.map(({ text }) => foldText(text))
  const entry = putEntry(database, id, row, blocks, folded)
  const entryId = column.integer(entry, 'id')
  const variant = { entryId, chapterId: column.text(row, 'chapter_id'), language: column.text(row, 'language') }
  const sequence = catchUpPast(database, variant, column.integer(entry, 'sequence'))
  database.run('UPDATE search_entry SET sequence = ? WHERE id = ?', sequence, entryId)
  const present = new Set(folded)
  const past = new Set(readPast(database, entryId).map((block) => block.folded))
  database.run(
    'INSERT OR REPLACE INTO search_index (rowid, title, text, past) VALUES (?, ?, ?, ?)',
    entryId,
    foldText(column.text(row, 'title')),
    lines(folded),
    lines([...past].filter((text) => !present.has(text))),
  )
}
