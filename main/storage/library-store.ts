import type { Instant } from '../../shared/domain/ids'
import { column } from './column'
import type { Database } from './database'

export interface LibraryRow {
  readonly libraryId: string
  readonly title: string
  readonly createdAt: Instant
  readonly isSample: boolean
}

export interface LibraryCounts {
  readonly chapters: number
  readonly versions: number
  readonly workshops: number
  readonly editions: number
}

function read(database: Database): LibraryRow {
  const row = database.get('SELECT library_id, title, created_at, is_sample FROM library WHERE id = 1') ?? {}
  return {
    libraryId: column.text(row, 'library_id'),
    title: column.text(row, 'title'),
    createdAt: column.integer<Instant>(row, 'created_at'),
    isSample: column.flag(row, 'is_sample'),
  }
}

function insert(database: Database, { libraryId, title, createdAt, isSample }: LibraryRow): void {
  database.run(
    'INSERT INTO library (id, library_id, title, created_at, is_sample) VALUES (1, ?, ?, ?, ?)',
    libraryId,
    title,
    createdAt,
    isSample ? 1 : 0,
  )
}

function rename(database: Database, title: string): void {
  database.run('UPDATE library SET title = ? WHERE id = 1', title)
}

/** For a copy that becomes a library of its own. */
function changeId(database: Database, libraryId: string): void {
  database.run('UPDATE library SET library_id = ? WHERE id = 1', libraryId)
}

function counts(database: Database): LibraryCounts {
  const row =
    database.get(`SELECT
    (SELECT count(*) FROM chapter WHERE is_archived = 0) AS chapters,
    (SELECT count(*) FROM version WHERE number IS NOT NULL) AS versions,
    (SELECT count(*) FROM workshop WHERE is_archived = 0) AS workshops,
    (SELECT count(*) FROM edition) AS editions`) ?? {}
  return {
    chapters: column.integer(row, 'chapters'),
    versions: column.integer(row, 'versions'),
    workshops: column.integer(row, 'workshops'),
    editions: column.integer(row, 'editions'),
  }
}

/** The library's own row and what it holds. */
export const libraryStore = { read, insert, rename, changeId, counts } as const
