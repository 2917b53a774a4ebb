import { openLibrary } from '../../../main/services/library/open-library'
import { verifyLibrary } from '../../../main/services/library/verify-library'
import { column } from '../../../main/storage/column'
import { hex } from '../../../main/storage/hex'
import type { Instant } from '../../../shared/domain/ids'

export interface StoredState {
  readonly revision: number
  readonly hash: string
  readonly version: number
  readonly chapters: number
  readonly problems: readonly string[]
}

/**
 * Opens the library as the program does and reads what it holds; the error's code when it will not open. Checks every
 * row, or, of hundreds of rounds on one library, not in each.
 */
export function storedState(path: string, dataFolder: string, isThorough = true): StoredState | string {
  const opened = openLibrary({
    path,
    places: { dataFolder, backupFolder: null },
    clock: { now: () => Date.now() as Instant },
  })
  if (!opened.ok) return opened.error.code
  const { database } = opened.value
  try {
    const draft = database.get('SELECT revision, hash FROM draft')
    const version = database.get('SELECT coalesce(max(number), 0) AS number FROM version') ?? {}
    const report: ReturnType<typeof verifyLibrary> = isThorough
      ? verifyLibrary({ database })
      : { ok: true, value: { checkedRows: 0, problems: [] } }
    return {
      revision: draft ? column.integer(draft, 'revision') : 0,
      hash: draft ? hex.encode(column.blob(draft, 'hash')) : '',
      version: column.integer(version, 'number'),
      chapters: column.integer(database.get('SELECT count(*) AS chapters FROM chapter') ?? {}, 'chapters'),
      problems: report.ok ? report.value.problems.map(({ what, where }) => `${what} ${where}`) : [report.error.code],
    }
  } finally {
    database.close()
  }
}
