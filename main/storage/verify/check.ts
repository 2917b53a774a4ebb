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

/** Runs one check over every row that `ids` names; rows are read one by one because libraries hold large files. */
export function overRows(
  ids: string,
  read: string,
  check: (row: Row, database: Database) => Problem | null | Generator<Step, Problem | null>,
): Check {
  return function* (database, skip) {
    for (let offset = skip; ; offset += pageSize) {
      const keys = database.all(`${ids} LIMIT ? OFFSET ?`, pageSize, offset)
      for (const { id = null } of keys) {
        const row = database.get(read, id)
        const found = row ? check(row, database) : null
        const problem = found && Symbol.iterator in found ? yield* found : found
        yield { rows: 1, problem }
      }
      if (keys.length < pageSize) return
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
