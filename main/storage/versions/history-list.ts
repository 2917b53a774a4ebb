import type { ChapterId, Day, Instant, VersionId } from '../../../shared/domain/ids'
import type { Language } from '../../../shared/domain/language'
import type { ChapterState } from '../../../shared/domain/state'
import type { HistoryEntry } from '../../../shared/domain/version'
import type { HistoryPage } from '../../../shared/ipc/version-channels'
import { column } from '../column'
import type { Database, Row } from '../database'
import { approvedUntilSql, stateSql } from './state-sql'
import { reasonOf } from './version-reason'

const query = `
SELECT v.id, v.sequence, v.number, v.reason, v.name, v.note, v.author, v.institution, v.created_at, v.words, v.law_as_of,
  v.check_again_by, ${stateSql('v')} AS state, ${approvedUntilSql('v')} AS approved_until,
  z.inserted_words, z.deleted_words, v.restored_from, o.name AS origin_name, o.created_at AS origin_at
FROM version v
LEFT JOIN version_size z ON z.version_id = v.id
LEFT JOIN version o ON o.id = v.restored_from
WHERE v.chapter_id = ?1 AND v.language = ?2 AND (?3 IS NULL OR v.sequence < ?3)
ORDER BY v.sequence DESC LIMIT ?4`

function toEntry(row: Row): HistoryEntry {
  const insertedWords = column.optionalInteger(row, 'inserted_words')
  const origin = column.optionalText<VersionId>(row, 'restored_from')
  return {
    id: column.text<VersionId>(row, 'id'),
    sequence: column.integer(row, 'sequence'),
    number: column.optionalInteger(row, 'number'),
    reason: reasonOf(row),
    name: column.text(row, 'name'),
    note: column.text(row, 'note'),
    author: column.text(row, 'author'),
    institution: column.text(row, 'institution'),
    createdAt: column.integer<Instant>(row, 'created_at'),
    words: column.integer(row, 'words'),
    lawAsOf: column.optionalText<Day>(row, 'law_as_of'),
    checkAgainBy: column.optionalText<Day>(row, 'check_again_by'),
    state: column.text<ChapterState>(row, 'state'),
    approvedUntil: column.optionalText<Day>(row, 'approved_until'),
    size: insertedWords === null ? null : { insertedWords, deletedWords: column.integer(row, 'deleted_words') },
    restoredFrom: origin && {
      id: origin,
      name: column.text(row, 'origin_name'),
      createdAt: column.integer<Instant>(row, 'origin_at'),
    },
  }
}

const toInstant = (at: number | null): Instant | null => at as Instant | null

interface Place {
  readonly chapterId: ChapterId
  readonly language: Language
}

/** One page of the versions of a chapter in one language, newest first, without decoding any text. */
export function listHistoryPage(
  database: Database,
  { chapterId, language }: Place,
  { before, limit }: { readonly before: number | null; readonly limit: number },
): HistoryPage {
  const counts = database.get(
    `SELECT count(*) AS total, count(number) AS named,
       (SELECT created_at FROM version WHERE chapter_id = ?1 AND language = ?2 ORDER BY sequence LIMIT 1) AS since
     FROM version WHERE chapter_id = ?1 AND language = ?2`,
    chapterId,
    language,
  )
  return {
    entries: database.all(query, chapterId, language, before, limit).map(toEntry),
    total: column.integer(counts ?? {}, 'total'),
    named: column.integer(counts ?? {}, 'named'),
    since: toInstant(column.optionalInteger(counts ?? {}, 'since')),
  }
}
