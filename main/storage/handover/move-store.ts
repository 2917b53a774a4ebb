import type { Instant } from '../../../shared/domain/ids'
import { column } from '../column'
import type { Database, Row } from '../database'

/** One move of the library between computers. A library and the file that it was taken along in share its `moveId`. */
export interface LibraryMove {
  readonly moveId: string
  readonly type: 'taken-along' | 'continued' | 'taken-back'
  readonly at: Instant
  readonly by: string
  readonly fileName: string
}

const toMove = (row: Row): LibraryMove => ({
  moveId: column.text(row, 'move_id'),
  type: column.text<LibraryMove['type']>(row, 'type'),
  at: column.integer<Instant>(row, 'at'),
  by: column.text(row, 'by_name'),
  fileName: column.text(row, 'file_name'),
})

/** Oldest first. */
function list(database: Database): readonly LibraryMove[] {
  return database.all('SELECT move_id, type, at, by_name, file_name FROM library_move ORDER BY id').map(toMove)
}

function append(database: Database, { moveId, type, at, by, fileName }: LibraryMove): void {
  database.run(
    'INSERT INTO library_move (move_id, type, at, by_name, file_name) VALUES (?, ?, ?, ?, ?)',
    moveId,
    type,
    at,
    by,
    fileName,
  )
}

/** In a file that goes away the last move is where work goes on. */
function turnIntoContinued(database: Database, moveId: string): void {
  database.run("UPDATE library_move SET type = 'continued' WHERE move_id = ?", moveId)
}

/** The move that made this copy one to be read only, or null when work goes on here. */
function away(database: Database): LibraryMove | null {
  const newest = list(database).at(-1)
  return newest?.type === 'taken-along' ? newest : null
}

/** Lets SQLite itself refuse every write of this connection, or lets it write again. */
export function setQueryOnly(database: Database, isQueryOnly: boolean): void {
  database.exec(`PRAGMA query_only = ${isQueryOnly ? 'ON' : 'OFF'}`)
}

export const isQueryOnly = (database: Database): boolean =>
  column.integer(database.get('PRAGMA query_only') ?? {}, 'query_only') === 1

/** For a copy that SQLite makes by writing: the library itself stays as it is, and is only read again afterwards. */
export function whileWritable<T>(database: Database, body: () => T): T {
  if (!isQueryOnly(database)) return body()
  setQueryOnly(database, false)
  try {
    return body()
  } finally {
    setQueryOnly(database, true)
  }
}

/** Where the library has been; moves are only ever added. */
export const moveStore = { list, append, turnIntoContinued, away } as const
