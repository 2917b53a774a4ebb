import type { Chapter } from '../../shared/domain/chapter'
import type { EditionKind } from '../../shared/domain/edition'
import type { ChapterId, Instant, PersonId, ThemeId } from '../../shared/domain/ids'
import { column } from './column'
import type { Database, Row, SqlValue } from './database'

const columns =
  'id, theme_id, position, owner_id, guarantor_id, district, country, audiences, districts, kinds, is_archived'

function toChapter(row: Row): Chapter {
  return {
    id: column.text<ChapterId>(row, 'id'),
    themeId: column.text<ThemeId>(row, 'theme_id'),
    position: column.integer(row, 'position'),
    ownerId: column.optionalText<PersonId>(row, 'owner_id'),
    guarantorId: column.optionalText<PersonId>(row, 'guarantor_id'),
    district: column.text(row, 'district'),
    country: column.text(row, 'country'),
    audiences: column.list(row, 'audiences'),
    districts: column.list(row, 'districts'),
    kinds: column.list<EditionKind>(row, 'kinds'),
    isArchived: column.flag(row, 'is_archived'),
  }
}

function find(database: Database, id: ChapterId): Chapter | null {
  const row = database.get(`SELECT ${columns} FROM chapter WHERE id = ?`, id)
  return row ? toChapter(row) : null
}

function listOfTheme(database: Database, themeId: ThemeId): readonly Chapter[] {
  return database.all(`SELECT ${columns} FROM chapter WHERE theme_id = ? ORDER BY position, id`, themeId).map(toChapter)
}

/** The values of every column but the id, in the order of `columns`. */
const values = (chapter: Chapter): readonly SqlValue[] => [
  chapter.themeId,
  chapter.position,
  chapter.ownerId,
  chapter.guarantorId,
  chapter.district,
  chapter.country,
  JSON.stringify(chapter.audiences),
  JSON.stringify(chapter.districts),
  JSON.stringify(chapter.kinds),
  chapter.isArchived ? 1 : 0,
]

function insert(database: Database, chapter: Chapter, createdAt: Instant): void {
  database.run(
    `INSERT INTO chapter (${columns}, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    chapter.id,
    ...values(chapter),
    createdAt,
  )
}

function update(database: Database, chapter: Chapter): void {
  database.run(
    `UPDATE chapter SET theme_id = ?, position = ?, owner_id = ?, guarantor_id = ?, district = ?, country = ?,
       audiences = ?, districts = ?, kinds = ?, is_archived = ? WHERE id = ?`,
    ...values(chapter),
    chapter.id,
  )
}

function nextPosition(database: Database, themeId: ThemeId): number {
  const row = database.get('SELECT coalesce(max(position) + 1, 0) AS position FROM chapter WHERE theme_id = ?', themeId)
  return column.integer(row ?? {}, 'position')
}

/** Chapters without their texts. */
export const chapterStore = { find, listOfTheme, insert, update, nextPosition } as const
