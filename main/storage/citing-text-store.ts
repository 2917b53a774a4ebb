import type { ChapterId, DraftId } from '../../shared/domain/ids'
import type { Language } from '../../shared/domain/language'
import { column } from './column'
import type { Database } from './database'

/** A working text that holds citations. */
export interface CitingText {
  readonly draftId: DraftId
  readonly chapterId: ChapterId
  readonly title: string
  readonly language: Language
  readonly content: string
}

/** Texts of chapters in use that hold a citation, or one of this act; found by their stored JSON, read one by one. */
function list(database: Database, act: string | null): readonly CitingText[] {
  return holding(database, act === null ? '"type":"citation"' : `"act":${JSON.stringify(act)}`)
}

/** Texts of chapters in use whose stored JSON holds this piece of it. */
function holding(database: Database, wanted: string): readonly CitingText[] {
  return database
    .all(
      `SELECT d.id, d.chapter_id, d.title, d.language, d.content FROM draft d JOIN chapter c ON c.id = d.chapter_id
       WHERE c.is_archived = 0 AND instr(d.content, ?) > 0 ORDER BY d.title, d.id`,
      wanted,
    )
    .map((row) => ({
      draftId: column.text<DraftId>(row, 'id'),
      chapterId: column.text<ChapterId>(row, 'chapter_id'),
      title: column.text(row, 'title'),
      language: column.text(row, 'language'),
      content: column.text(row, 'content'),
    }))
}

export const citingTextStore = { list, holding } as const
