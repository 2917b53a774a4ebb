import { err, ok, type Result } from '../../../shared/domain/result'
import type { Database } from '../../storage/database'
import { moveStore, setQueryOnly } from '../../storage/handover/move-store'
import { guarded } from '../../storage/guarded'
import { openFile } from '../../storage/library-file/open-file'
import { realPath } from '../../storage/library-file/real-path'
import { migrations as allMigrations } from '../../storage/migrations'
import { migrate, schemaOf } from '../../storage/migrations/migrate'
import type { Migration } from '../../storage/migrations/migration'
import type { Clock } from '../service-context'
import { automaticBackup } from './automatic-backup'
import type { LibraryPlaces } from './library-places'

/** A library that this process has opened for itself alone. */
export interface OpenLibrary {
  readonly database: Database
  readonly path: string
}

export interface OpenLibraryOptions {
  readonly path: string
  readonly places: LibraryPlaces
  readonly clock: Clock
  /** The schema's steps; a test gives its own. */
  readonly migrations?: readonly Migration[]
}

/**
 * Opens a library after every check of RELIABILITY.md section 3.4. Never makes a file. An older schema is migrated,
 * after a checked backup. One that was taken along is opened to be read only. Of a link, the file itself is opened and
 * answered. Errors: `library-missing`, `library-not-a-library`, `library-newer`, `library-damaged`,
 * `library-open-elsewhere`, `library-read-only`, `library-unsafe-place`, `disk-full`, `backup-failed`.
 */
export const openLibrary = guarded(
  ({ path: given, places, clock, migrations = allMigrations }: OpenLibraryOptions): Result<OpenLibrary> => {
    const path = realPath(given)
    const opened = openFile(path)
    if (!opened.ok) return opened
    const database = opened.value
    database.useClock(() => clock.now())
    try {
      const migrated = bringUpToDate({ database, path, places, clock }, migrations)
      if (migrated.ok) {
        if (moveStore.away(database)) setQueryOnly(database, true)
        return ok({ database, path })
      }
      database.close()
      return err(migrated.error)
    } catch (error) {
      database.close()
      throw error
    }
  },
)

function bringUpToDate(context: Parameters<typeof automaticBackup>[0], migrations: readonly Migration[]): Result<null> {
  const newest = migrations.at(-1)?.id ?? 0
  if (schemaOf(context.database) >= newest) return ok(null)
  const backup = automaticBackup(context)
  if (!backup.ok) return backup
  migrate(context.database, migrations)
  // The number in the file's header is what the next program looks at first.
  context.database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  return ok(null)
}
