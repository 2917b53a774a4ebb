import type { Day, Instant } from '../../../shared/domain/ids'
import { column } from '../column'
import type { Database, Row } from '../database'
import { hasTable } from '../has-table'
import { hex } from '../hex'
import { type LibraryCounts, libraryStore } from '../library-store'

export interface DraftFacts {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly revision: number
  readonly hash: string
  readonly changedAt: Instant
  readonly versions: number
}

/** What a library holds, by name: enough to show it and to compare it with another state of the same library. */
export interface LibraryContents {
  readonly libraryId: string
  readonly title: string
  readonly counts: LibraryCounts
  readonly drafts: readonly DraftFacts[]
  readonly versionIds: ReadonlySet<string>
  readonly workshops: readonly { readonly id: string; readonly title: string; readonly day: Day | null }[]
  readonly editionIds: ReadonlySet<string>
  /** Entries that were not taken out. */
  readonly evidenceIds: ReadonlySet<string>
}

const toDraft = (row: Row): DraftFacts => ({
  id: column.text(row, 'id'),
  title: column.text(row, 'title'),
  language: column.text(row, 'language'),
  revision: column.integer(row, 'revision'),
  hash: hex.encode(column.blob(row, 'hash')),
  changedAt: column.integer<Instant>(row, 'updated_at'),
  versions: column.integer(row, 'versions'),
})

/** Reads the names of what a library of any schema up to ours holds; no text and no picture is read. */
export function readContents(database: Database): LibraryContents {
  const ids = (table: 'version' | 'edition') =>
    new Set(database.all(`SELECT id FROM ${table}`).map((row) => column.text(row, 'id')))
  const { libraryId, title } = libraryStore.read(database)
  return {
    libraryId,
    title,
    counts: libraryStore.counts(database),
    drafts: database
      .all(
        `SELECT d.id, d.title, d.language, d.revision, d.hash, d.updated_at,
           (SELECT count(*) FROM version v WHERE v.chapter_id = d.chapter_id AND v.language = d.language AND v.number IS NOT NULL)
             AS versions
         FROM draft d JOIN chapter c ON c.id = d.chapter_id WHERE c.is_archived = 0 ORDER BY c.theme_id, c.position, d.language`,
      )
      .map(toDraft),
    versionIds: ids('version'),
    workshops: database
      .all(
        `SELECT w.id, w.title, (SELECT min(date) FROM workshop_day y WHERE y.workshop_id = w.id) AS day
         FROM workshop w WHERE w.is_archived = 0 ORDER BY day, w.title`,
      )
      .map((row) => ({
        id: column.text(row, 'id'),
        title: column.text(row, 'title'),
        day: column.optionalText<Day>(row, 'day'),
      })),
    editionIds: ids('edition'),
    evidenceIds: evidenceIds(database),
  }
}

function evidenceIds(database: Database): ReadonlySet<string> {
  if (!hasTable(database, 'evidence')) return new Set()
  return new Set(database.all('SELECT id FROM evidence WHERE removed_at IS NULL').map((row) => column.text(row, 'id')))
}
