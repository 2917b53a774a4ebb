import { column } from '../column'
import { Database } from '../database'
import { libraryFormat } from '../library-file/library-format'
import { sampleProblems } from '../verify/sample-problems'
import { isSound } from '../verify/is-sound'

/** Rows of every table of the library, by name; those of the search index can be made again and do not count. */
export function countRows(database: Database): ReadonlyMap<string, number> {
  const tables = database.all(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'",
  )
  return new Map(
    tables.map((table) => {
      const name = column.text(table, 'name')
      return [name, column.integer(database.get(`SELECT count(*) AS rows FROM "${name}"`) ?? {}, 'rows')]
    }),
  )
}

/** What is wrong with a copy, or null: it is opened, checked, counted and a sample of its texts is read. */
export function checkCopy(path: string, expected: ReadonlyMap<string, number>): string | null {
  const copy = new Database(path, { isReadOnly: true })
  try {
    const applicationId = column.integer(copy.get('PRAGMA application_id') ?? {}, 'application_id')
    if (applicationId !== libraryFormat.applicationId) return 'application id'
    if (!isSound(copy)) return 'quick check'
    const found = countRows(copy)
    for (const [table, rows] of expected) if (found.get(table) !== rows) return `rows of ${table}`
    return sampleProblems(copy)
  } finally {
    copy.close()
  }
}
