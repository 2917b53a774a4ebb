import type { ChapterId, Day, Instant, PackId, VersionId, WorkshopId } from '../../../shared/domain/ids'
import type { PackMatter } from '../../../shared/domain/attention'
import { column } from '../column'
import type { Database, Row } from '../database'
import { stateSinceSql, stateSql } from './state-sql'

export interface EndedApproval {
  readonly versionId: VersionId
  readonly chapterId: ChapterId
  readonly language: string
  readonly number: number
  readonly day: Day
}

/** The newest version of each chapter and language whose approval has run out by itself. */
export function listEndedApprovals(database: Database): readonly EndedApproval[] {
  return database
    .all(
      `SELECT v.id, v.chapter_id, v.language, max(v.number) AS number, e.approved_until
       FROM state_event e JOIN version v ON v.id = e.version_id
       WHERE e.state = 'approved' AND e.approved_until < today() AND v.number IS NOT NULL
         AND e.id = (SELECT max(n.id) FROM state_event n WHERE n.version_id = v.id)
       GROUP BY v.chapter_id, v.language`,
    )
    .map((row) => ({
      versionId: column.text<VersionId>(row, 'id'),
      chapterId: column.text<ChapterId>(row, 'chapter_id'),
      language: column.text(row, 'language'),
      number: column.integer(row, 'number'),
      day: column.text<Day>(row, 'approved_until'),
    }))
}

/** Since when a version has its state; null when nothing was ever decided about it. */
export function findStateSince(database: Database, id: VersionId): Instant | null {
  const row = database.get(`SELECT ${stateSinceSql('v')} AS since FROM version v WHERE v.id = ?`, id)
  return row ? toInstant(column.optionalInteger(row, 'since')) : null
}

const toInstant = (at: number | null): Instant | null => at as Instant | null

/**
 * Items of packs whose workshop has not ended yet that hold an outdated version, or one older than an approved version
 * that nobody has declined.
 */
export function listPacksToChange(database: Database): readonly PackMatter[] {
  return database
    .all(
      `SELECT w.id AS workshop_id, w.title AS workshop_title, k.id AS pack_id, k.title AS pack_title, v.title, v.number,
         (SELECT min(d.date) FROM workshop_day d WHERE d.workshop_id = w.id) AS first_day, a.number AS newer
       FROM pack_item i
         JOIN pack k ON k.id = i.pack_id
         JOIN workshop w ON w.id = k.workshop_id
         JOIN version v ON v.id = i.version_id
         JOIN chapter c ON c.id = v.chapter_id
         LEFT JOIN version a ON c.guarantor_id IS NOT NULL AND a.chapter_id = v.chapter_id AND a.language = v.language
           AND a.number = (SELECT max(n.number) FROM version n
             WHERE n.chapter_id = v.chapter_id AND n.language = v.language AND n.number IS NOT NULL AND ${stateSql('n')} = 'approved')
           AND a.number > v.number AND i.declined_version_id IS NOT a.id
       WHERE w.is_archived = 0 AND v.number IS NOT NULL
         AND (SELECT max(d.date) FROM workshop_day d WHERE d.workshop_id = w.id) >= today()
         AND (a.id IS NOT NULL OR ${stateSql('v')} = 'outdated')
       ORDER BY first_day, w.id, k.position, i.position`,
    )
    .map(toPackMatter)
}

function toPackMatter(row: Row): PackMatter {
  return {
    kind: 'pack-outdated',
    workshopId: column.text<WorkshopId>(row, 'workshop_id'),
    workshopTitle: column.text(row, 'workshop_title'),
    packId: column.text<PackId>(row, 'pack_id'),
    packTitle: column.text(row, 'pack_title'),
    title: column.text(row, 'title'),
    number: column.integer(row, 'number'),
    newer: column.optionalInteger(row, 'newer'),
    day: column.text<Day>(row, 'first_day'),
  }
}
