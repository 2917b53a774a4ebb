import type { ChapterRow, VersionMark } from '../../shared/domain/chapter'
import type { ChapterId, Day, DraftId, Instant, ThemeId, VersionId } from '../../shared/domain/ids'
import type { ChapterState } from '../../shared/domain/state'
import { documentSchemaVersion } from '../../shared/document/names'
import { column } from './column'
import type { Database, Row } from './database'
import { approvedUntilSql, stateSql } from './versions/state-sql'

const newestNumber = `SELECT max(v.number) FROM version v WHERE v.chapter_id = d.chapter_id AND v.language = d.language`

/**
 * One query for the whole list, 1,000 chapters of 20 versions in a few dozen milliseconds: every subquery is one seek
 * in an index. Approval counts where a guarantor is named and while its term lasts.
 */
const query = `
SELECT c.id AS chapter_id, d.id AS draft_id, c.theme_id, c.position, d.language, d.title, coalesce(o.name, '') AS owner_name,
  c.guarantor_id IS NOT NULL AS has_guarantor, c.district, c.is_archived, d.words, d.updated_at, d.schema_version,
  (l.id IS NULL AND d.words > 0) OR (l.id IS NOT NULL AND (l.hash <> d.hash OR l.title <> d.title)) AS has_unversioned,
  l.id AS latest_id, l.number AS latest_number, l.law_as_of AS latest_law, l.check_again_by AS latest_check,
  ${stateSql('l')} AS latest_state, ${approvedUntilSql('l')} AS latest_until,
  a.id AS approved_id, a.number AS approved_number, a.law_as_of AS approved_law, a.check_again_by AS approved_check,
  'approved' AS approved_state, ${approvedUntilSql('a')} AS approved_until
FROM draft d
JOIN chapter c ON c.id = d.chapter_id
JOIN theme t ON t.id = c.theme_id
LEFT JOIN person o ON o.id = c.owner_id
LEFT JOIN version l ON l.chapter_id = d.chapter_id AND l.language = d.language AND l.number = (${newestNumber})
LEFT JOIN version a ON c.guarantor_id IS NOT NULL AND a.chapter_id = d.chapter_id AND a.language = d.language AND a.number = (
  ${newestNumber} AND v.number IS NOT NULL AND ${stateSql('v')} = 'approved')
WHERE ?1 IS NULL OR d.id = ?1
ORDER BY t.position, t.id, c.position, c.id, d.id`

function toMark(row: Row, prefix: 'latest' | 'approved'): VersionMark | null {
  const id = column.optionalText<VersionId>(row, `${prefix}_id`)
  if (id === null) return null
  return {
    id,
    number: column.integer(row, `${prefix}_number`),
    state: column.text<ChapterState>(row, `${prefix}_state`),
    lawAsOf: column.optionalText<Day>(row, `${prefix}_law`),
    checkAgainBy: column.optionalText<Day>(row, `${prefix}_check`),
    approvedUntil: column.optionalText<Day>(row, `${prefix}_until`),
  }
}

function toRow(row: Row): ChapterRow {
  return {
    chapterId: column.text<ChapterId>(row, 'chapter_id'),
    draftId: column.text<DraftId>(row, 'draft_id'),
    themeId: column.text<ThemeId>(row, 'theme_id'),
    position: column.integer(row, 'position'),
    language: column.text(row, 'language'),
    title: column.text(row, 'title'),
    ownerName: column.text(row, 'owner_name'),
    hasGuarantor: column.flag(row, 'has_guarantor'),
    district: column.text(row, 'district'),
    isArchived: column.flag(row, 'is_archived'),
    words: column.integer(row, 'words'),
    updatedAt: column.integer<Instant>(row, 'updated_at'),
    latest: toMark(row, 'latest'),
    approved: toMark(row, 'approved'),
    hasUnversionedText: column.flag(row, 'has_unversioned'),
    isReadable: column.integer(row, 'schema_version') <= documentSchemaVersion,
  }
}

/** All chapters in all languages, or the row of one draft. */
export function listChapterRows(database: Database, draftId: DraftId | null = null): readonly ChapterRow[] {
  return database.all(query, draftId).map(toRow)
}
