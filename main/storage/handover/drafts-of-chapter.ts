import type { ChapterId, DraftId } from '../../../shared/domain/ids'
import { column } from '../column'
import type { Database } from '../database'
import { type DraftHead, draftStore } from '../draft-store'

/** The working texts of a chapter, a language each. */
export function draftsOfChapter(database: Database, chapterId: ChapterId): readonly DraftHead[] {
  return database
    .all('SELECT id FROM draft WHERE chapter_id = ? ORDER BY language', chapterId)
    .flatMap((row) => draftStore.find(database, column.text<DraftId>(row, 'id')) ?? [])
}
