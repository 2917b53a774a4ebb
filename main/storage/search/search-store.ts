import { plainText } from '../../../shared/document/plain-text'
import type { DocumentJson } from '../../../shared/document/document-json'
import type { ChapterId, DraftId } from '../../../shared/domain/ids'
import type { SearchHit } from '../../../shared/ipc/chapter-channels'
import { column } from '../column'
import type { Database, Row } from '../database'
import { sha256 } from '../sha256'
import { sameBytes } from '../same-bytes'
import { excerpt, hitPattern } from './excerpt'
import { normaliseText } from './normalise-text'
import { ftsQuery, searchTerms } from './search-query'

const stale = `SELECT d.id FROM draft d LEFT JOIN search_entry e ON e.draft_id = d.id
  WHERE e.id IS NULL OR e.hash <> d.hash OR e.title <> d.title LIMIT ?`

/** Text of a stored draft for the index; empty where the bytes are damaged: the index must not stop at one chapter. */
function indexedText(row: Row): string {
  const content = column.text(row, 'content')
  if (!sameBytes(sha256(content), column.blob(row, 'hash'))) return ''
  return plainText(JSON.parse(content) as DocumentJson).normalize('NFC')
}

function indexDraft(database: Database, id: DraftId): void {
  const row = database.get('SELECT title, hash, content FROM draft WHERE id = ?', id)
  if (!row) return
  const title = column.text(row, 'title')
  const text = indexedText(row)
  const entry = database.get(
    `INSERT INTO search_entry (draft_id, hash, title, text) VALUES (?, ?, ?, ?)
     ON CONFLICT (draft_id) DO UPDATE SET hash = excluded.hash, title = excluded.title, text = excluded.text RETURNING id`,
    id,
    column.blob(row, 'hash'),
    title,
    text,
  )
  const entryId = column.integer(entry ?? {}, 'id')
  database.run(
    'INSERT OR REPLACE INTO search_index (rowid, title, text) VALUES (?, ?, ?)',
    entryId,
    normaliseText(title),
    normaliseText(text),
  )
}

/**
 * Brings the index up to the drafts, at most `limit` of them; answers how many were indexed. Saving does not index:
 * a draft whose hash differs from the index is caught up with here, before a search and in idle time.
 */
function catchUp(database: Database, limit = Number.MAX_SAFE_INTEGER): number {
  const ids = database.all(stale, limit).map((row) => column.text<DraftId>(row, 'id'))
  if (ids.length > 0) database.transaction(() => ids.forEach((id) => indexDraft(database, id)))
  return ids.length
}

/** Makes the index again from nothing: it is never the only copy of anything. */
function rebuild(database: Database): void {
  database.transaction(() => {
    database.run("INSERT INTO search_index (search_index) VALUES ('delete-all')")
    database.run('DELETE FROM search_entry')
  })
  catchUp(database)
}

/** The best are chosen before anything else of them is read: joining a thousand hits would cost more than finding them. */
const query = `
WITH archived AS MATERIALIZED (
  SELECT e.id FROM chapter c JOIN draft d ON d.chapter_id = c.id JOIN search_entry e ON e.draft_id = d.id WHERE c.is_archived = 1
), best AS MATERIALIZED (
  SELECT rowid AS entry_id, bm25(search_index, 10.0, 1.0) AS score FROM search_index
  WHERE search_index MATCH ?1 AND rowid NOT IN archived ORDER BY score, rowid LIMIT ?2
)
SELECT c.id AS chapter_id, d.id AS draft_id, d.title, d.language, t.name AS theme_name, e.text
FROM best
JOIN search_entry e ON e.id = best.entry_id
JOIN draft d ON d.id = e.draft_id
JOIN chapter c ON c.id = d.chapter_id
JOIN theme t ON t.id = c.theme_id
ORDER BY best.score, best.entry_id`

/** The best hits in chapters that are not archived. All terms must occur; nothing in `text` is treated as syntax. */
function find(database: Database, text: string, limit: number): readonly SearchHit[] {
  const terms = searchTerms(text)
  if (terms.length === 0) return []
  catchUp(database)
  const pattern = hitPattern(terms)
  return database.all(query, ftsQuery(terms), limit).map((row) => ({
    chapterId: column.text<ChapterId>(row, 'chapter_id'),
    draftId: column.text<DraftId>(row, 'draft_id'),
    title: column.text(row, 'title'),
    language: column.text(row, 'language'),
    themeName: column.text(row, 'theme_name'),
    excerpt: excerpt(column.text(row, 'text'), pattern),
  }))
}

/** Full text of the working texts. */
export const searchStore = { catchUp, rebuild, find } as const
