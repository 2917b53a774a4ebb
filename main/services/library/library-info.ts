import { existsSync, statSync } from 'node:fs'
import { ok, type Result } from '../../../shared/domain/result'
import type { LibraryInfo } from '../../../shared/ipc/library-channels'
import { listBackupsIn } from '../../storage/backup/backup-folder'
import { guarded } from '../../storage/guarded'
import { libraryStore } from '../../storage/library-store'
import { schemaOf } from '../../storage/migrations/migrate'
import { backupFolderOf } from './automatic-backup'
import type { LibraryContext } from './library-context'

const bytesOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0)

/** What the library is called, where it lies, what it holds and when it was backed up. */
export const libraryInfo = guarded((context: LibraryContext): Result<LibraryInfo> => {
  const { database, path, places } = context
  const { title, isSample } = libraryStore.read(database)
  return ok({
    path,
    title,
    ...libraryStore.counts(database),
    bytes: bytesOf(path) + bytesOf(`${path}-wal`),
    schema: schemaOf(database),
    lastBackup: listBackupsIn(backupFolderOf(context))[0]?.at ?? null,
    hasSecondBackup: places.backupFolder !== null,
    isSample,
  })
})
