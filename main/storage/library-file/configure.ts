import { column } from '../column'
import type { Database } from '../database'

/** 3.7.0 to 3.51.2 can corrupt a WAL library at its reset; 3.52.0 was withdrawn (RELIABILITY.md section 3.3). */
const leastVersion = [3, 51, 3] as const

/** Throws when the program was built with an SQLite that may damage libraries. */
export function assertSafeSqlite(database: Database): void {
  const version = column.text(database.get('SELECT sqlite_version() AS version') ?? {}, 'version')
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  const [a, b, c] = leastVersion
  const isOld = major < a || (major === a && (minor < b || (minor === b && patch < c)))
  if (isOld || version === '3.52.0') throw new Error(`SQLite ${version} is not safe`)
}

/**
 * Settings of a live library; the figures behind them are in RELIABILITY.md section 3.3. The exclusive lock is taken
 * here, before anything is read: a second process is told so at once. No shared memory file is made.
 */
export function configure(database: Database): void {
  database.exec('PRAGMA locking_mode = EXCLUSIVE')
  database.exec('PRAGMA journal_mode = WAL')
  database.exec('PRAGMA synchronous = FULL')
  database.exec('PRAGMA fullfsync = 1')
  database.exec('PRAGMA checkpoint_fullfsync = 1')
  database.exec('PRAGMA foreign_keys = ON')
  database.exec('PRAGMA trusted_schema = OFF')
  database.exec('PRAGMA cell_size_check = ON')
  // A corrected name must not stay in the gaps of a page; whole pages are overwritten by `erasing` alone.
  database.exec('PRAGMA secure_delete = FAST')
  database.exec('PRAGMA mmap_size = 0')
  database.exec('PRAGMA journal_size_limit = 8388608')
  database.exec('PRAGMA wal_autocheckpoint = 1000')
  database.exec('PRAGMA busy_timeout = 5000')
  database.transaction(() => undefined)
}
