import type { DraftId } from '../../../shared/domain/ids'
import { column } from '../column'
import type { Database } from '../database'
import { findTexts } from './find-texts'
import { indexDraft } from './index-draft'

const newest = `(SELECT coalesce(max(v.sequence), 0) FROM version v
  WHERE v.chapter_id = d.chapter_id AND v.language = d.language)`
const stale = `SELECT d.id FROM draft d LEFT JOIN search_entry e ON e.draft_id = d.id
  WHERE e.id IS NULL OR e.hash <> d.hash OR e.title <> d.title OR e.sequence <> ${newest} LIMIT ?`

/**
 * Brings the index up to drafts and versions, at most `limit` texts; answers how many were indexed. Saving does not
 * index: what differs from the index is caught up with here, before a search and in idle time.
 */
function catchUp(database: Database, limit = Number.MAX_SAFE_INTEGER): number {
  const ids = database.all(stale, limit).map((row) => column.text<DraftId>(row, 'id'))
  if (ids.length > 0) database.transaction(() => ids.forEach((id) => indexDraft(database, id)))
  return ids.length
}

/** Empties the index; what was in it is caught up with again. It is never the only copy of anything. */
function clear(database: Database): void {
  database.transaction(() => {
    database.run("INSERT INTO search_index (search_index) VALUES ('delete-all')")
    database.run('DELETE FROM search_past')
    database.run('DELETE FROM search_entry')
  })
}

/** Makes the index again from nothing. */
function rebuild(database: Database): void {
  clear(database)
  catchUp(database)
}

/** Everybody who has written a version or owns a chapter, by name. */
function authors(database: Database): readonly string[] {
  return database
    .all(
      `SELECT author AS name FROM version WHERE author <> ''
       UNION SELECT p.name FROM chapter c JOIN person p ON p.id = c.owner_id ORDER BY name`,
    )
    .map((row) => column.text(row, 'name'))
}

/** Full text of the working texts and of all versions. */
export const searchStore = { catchUp, clear, rebuild, find: findTexts, authors } as const
