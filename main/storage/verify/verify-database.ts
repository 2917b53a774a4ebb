import type { VerifyReport } from '../../../shared/ipc/library-channels'
import type { Database } from '../database'
import { type Check, type Problem, untilUnreadable } from './check'
import {
  assets,
  blocks,
  drafts,
  editionFiles,
  editions,
  evidence,
  evidenceOfBackup,
  templates,
  versions,
} from './row-checks'
import { searchIndex } from './search-checks'
import { foreignKeys, structure } from './structure-checks'

const contents: readonly Check[] = [
  structure,
  foreignKeys,
  searchIndex,
  drafts,
  blocks,
  versions,
  assets,
  editions,
  templates,
]

function report(database: Database, checks: readonly Check[]): VerifyReport {
  const problems: Problem[] = []
  let checkedRows = 0
  for (const check of checks) {
    for (const { rows, problem } of untilUnreadable(check, database, 0)) {
      checkedRows += rows
      if (problem) problems.push(problem)
    }
  }
  return { checkedRows, problems }
}

/** Everything that can be checked: SQLite's own checks, references, the index, every hash, every document. */
export const verifyDatabase = (database: Database): VerifyReport =>
  report(database, [...contents, evidence, editionFiles])

/** The same for an automatic backup, whose files of editions and of evidence lie beside it. */
export const verifyBackup = (database: Database): VerifyReport =>
  report(database, [...contents.filter((check) => check !== searchIndex), evidenceOfBackup])
