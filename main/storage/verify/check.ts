import type { VerifyReport } from '../../../shared/ipc/library-channels'
import { type Database, type Row, sqliteCode } from '../database'

export type Problem = VerifyReport['problems'][number]

/** A little work that was done: whether a row is finished with it, and what was wrong with that row. */
export interface Step {
  readonly rows: number
  readonly problem: Problem | null
}

export type Steps = Generator<Step, void, void>

/** One thing that can be checked, step by step; `skip` rows were checked before. Nothing is changed. */
export type Check = (database: Database, skip: number) => Steps

export const worked: Step = { rows: 0, problem: null }

const pageSize = 200

/**
 * Runs one check over every row of a table, by its key; rows are read one by one because libraries hold large files, and
 * keys in pages that begin after the last one: counting from the front again would take ever longer.
 */
export function overRows(
  { table, key }: { readonly table: string; readonly key: string },
  read: string,
  check: (row: Row, database: Database) => Problem | null | Generator<Step, Problem | null>,
): Check {
  const keys = (where: string) => `SELECT ${key} AS id FROM ${table} ${where} ORDER BY ${key} LIMIT ?`
  return function* (database, skip) {
    let page = database.all(`${keys('')} OFFSET ?`, pageSize, skip)
    for (;;) {
      for (const { id = null } of page) {
        const row = database.get(read, id)
        const found = row ? check(row, database) : null
        const problem = found && Symbol.iterator in found ? yield* found : found
        yield { rows: 1, problem }
      }
      if (page.length < pageSize) return
      page = database.all(keys(`WHERE ${key} > ?`), page.at(-1)?.id ?? null, pageSize)
    }
  }
}

/** A page that SQLite cannot read ends one check, not the report. */
export function* untilUnreadable(check: Check, database: Database, skip: number): Steps {
  try {
    yield* check(database, skip)
  } catch (error) {
    if (sqliteCode(error) === null && !(error instanceof TypeError)) throw error
    yield { rows: 0, problem: { what: 'structure', where: error instanceof Error ? error.message : '' } }
  }
}
