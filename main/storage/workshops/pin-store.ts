import type { ChapterId, PackId, PackItemId, VersionId, WorkshopId } from '../../../shared/domain/ids'
import type { ChapterState } from '../../../shared/domain/state'
import { column } from '../column'
import type { Database, Row } from '../database'
import { stateSql } from '../versions/state-sql'

/** What a pack needs to know about a version that it holds. */
export interface Pin {
  readonly versionId: VersionId
  readonly chapterId: ChapterId
  readonly language: string
  /** Null for automatic versions, which a pack never holds. */
  readonly number: number | null
  readonly title: string
  readonly words: number
  readonly state: ChapterState
  readonly themeName: string
  readonly isDistrictSheet: boolean
  readonly district: string
}

/** A pack item whose chapter has a newer named version that nobody has declined. */
export interface NewerVersion {
  readonly workshopId: WorkshopId
  readonly workshopTitle: string
  readonly packId: PackId
  readonly packTitle: string
  readonly itemId: PackItemId
  readonly chapterId: ChapterId
  readonly chapterTitle: string
  readonly language: string
  readonly pinned: { readonly versionId: VersionId; readonly number: number }
  readonly newer: { readonly versionId: VersionId; readonly number: number; readonly isApproved: boolean }
  readonly isIssued: boolean
}

/** Approval counts only where a guarantor is named. */
const isApproved = (version: string, chapter: string) =>
  `(${stateSql(version)} = 'approved' AND ${chapter}.guarantor_id IS NOT NULL)`

export function findPin(database: Database, id: VersionId): Pin | null {
  const row = database.get(
    `SELECT v.id, v.chapter_id, v.language, v.number, v.title, v.words, ${stateSql('v')} AS state, t.name AS theme,
       t.kind = 'district-sheet' AS is_sheet, c.district
     FROM version v JOIN chapter c ON c.id = v.chapter_id JOIN theme t ON t.id = c.theme_id WHERE v.id = ?`,
    id,
  )
  if (!row) return null
  return {
    versionId: column.text<VersionId>(row, 'id'),
    chapterId: column.text<ChapterId>(row, 'chapter_id'),
    language: column.text(row, 'language'),
    number: column.optionalInteger(row, 'number'),
    title: column.text(row, 'title'),
    words: column.integer(row, 'words'),
    state: column.text<ChapterState>(row, 'state'),
    themeName: column.text(row, 'theme'),
    isDistrictSheet: column.flag(row, 'is_sheet'),
    district: column.text(row, 'district'),
  }
}

const newerVersions = `
  SELECT k.workshop_id, w.title AS workshop_title, k.id AS pack_id, k.title AS pack_title, i.id AS item_id,
    v.chapter_id, v.title AS chapter_title, v.language, v.id AS pinned_id, v.number AS pinned_number,
    n.id AS newer_id, n.number AS newer_number, ${isApproved('n', 'c')} AS is_approved,
    EXISTS (SELECT 1 FROM edition e WHERE e.pack_id = k.id) AS is_issued
  FROM pack_item i
    JOIN pack k ON k.id = i.pack_id
    JOIN workshop w ON w.id = k.workshop_id
    JOIN version v ON v.id = i.version_id
    JOIN chapter c ON c.id = v.chapter_id
    JOIN version n ON n.chapter_id = v.chapter_id AND n.language = v.language AND n.number =
      (SELECT max(m.number) FROM version m WHERE m.chapter_id = v.chapter_id AND m.language = v.language)
  WHERE n.number > v.number AND i.declined_version_id IS NOT n.id`

/** For the items of one pack. */
export function listNewerVersions(database: Database, packId: PackId): readonly NewerVersion[] {
  return database.all(`${newerVersions} AND k.id = ? ORDER BY i.position`, packId).map(toNewerVersion)
}

/** For every pack of every workshop that is not archived. */
export function listAllNewerVersions(database: Database): readonly NewerVersion[] {
  return database
    .all(`${newerVersions} AND w.is_archived = 0 ORDER BY w.created_at DESC, w.id, k.position, i.position`)
    .map(toNewerVersion)
}

/**
 * The version that a district's place holds: in this language the newest approved one, else the newest named one. What
 * is there only in another language does not fill it by itself.
 */
export function findDistrictSheet(database: Database, district: string, language: string): VersionId | null {
  return listDistrictSheets(database, district).find((sheet) => sheet.language === language)?.versionId ?? null
}

/** The sheets of a district, one a language; where there are several in one, the first that is approved. */
export function listDistrictSheets(
  database: Database,
  district: string,
): readonly Pick<Pin, 'versionId' | 'language' | 'title'>[] {
  if (district === '') return []
  const rows = database.all(
    `SELECT v.id, v.language, v.title FROM version v JOIN chapter c ON c.id = v.chapter_id JOIN theme t ON t.id = c.theme_id
     WHERE t.kind = 'district-sheet' AND c.district = ? AND c.is_archived = 0 AND v.number IS NOT NULL
     ORDER BY v.language, ${isApproved('v', 'c')} DESC, t.position, c.position, c.id, v.number DESC`,
    district,
  )
  const sheets = rows.map((row) => ({
    versionId: column.text<VersionId>(row, 'id'),
    language: column.text(row, 'language'),
    title: column.text(row, 'title'),
  }))
  return sheets.filter(({ language }, index) => sheets.findIndex((one) => one.language === language) === index)
}

/** What a pack pins: the newest approved version of the chapter, else the newest named one; null when it is archived. */
export function findVersionToPin(database: Database, chapterId: ChapterId, language: string): VersionId | null {
  const row = database.get(
    `SELECT v.id FROM version v JOIN chapter c ON c.id = v.chapter_id
     WHERE c.id = ? AND v.language = ? AND c.is_archived = 0 AND v.number IS NOT NULL
     ORDER BY ${isApproved('v', 'c')} DESC, v.number DESC LIMIT 1`,
    chapterId,
    language,
  )
  return row ? column.text<VersionId>(row, 'id') : null
}

/** What a chapter is called, in this language where it has it; empty when the library does not hold it. */
export function findChapterTitle(database: Database, chapterId: ChapterId, language: string): string {
  const row = database.get(
    'SELECT title FROM draft WHERE chapter_id = ? ORDER BY language = ? DESC, language LIMIT 1',
    chapterId,
    language,
  )
  return row ? column.text(row, 'title') : ''
}

function toNewerVersion(row: Row): NewerVersion {
  return {
    workshopId: column.text<WorkshopId>(row, 'workshop_id'),
    workshopTitle: column.text(row, 'workshop_title'),
    packId: column.text<PackId>(row, 'pack_id'),
    packTitle: column.text(row, 'pack_title'),
    itemId: column.text<PackItemId>(row, 'item_id'),
    chapterId: column.text<ChapterId>(row, 'chapter_id'),
    chapterTitle: column.text(row, 'chapter_title'),
    language: column.text(row, 'language'),
    pinned: { versionId: column.text<VersionId>(row, 'pinned_id'), number: column.integer(row, 'pinned_number') },
    newer: {
      versionId: column.text<VersionId>(row, 'newer_id'),
      number: column.integer(row, 'newer_number'),
      isApproved: column.flag(row, 'is_approved'),
    },
    isIssued: column.flag(row, 'is_issued'),
  }
}
