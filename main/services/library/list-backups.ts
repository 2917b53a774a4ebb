import { existsSync } from 'node:fs'
import { ok, type Result } from '../../../shared/domain/result'
import { messages } from '../../../shared/i18n/translator'
import type { BackupList, BackupPlace, BackupRow } from '../../../shared/ipc/keeping-channels'
import { backupFacts } from '../../storage/backup/backup-facts'
import { listBackupsIn, type StoredBackup } from '../../storage/backup/backup-folder'
import { listKept } from '../../storage/backup/kept-libraries'
import { guarded } from '../../storage/guarded'
import { storageFault } from '../../storage/storage-fault'
import { backupFolders, type LibraryAt } from './backup-folders'

/** Whoever made the file may have had the program in another language. */
const salvagedWords: ReadonlySet<string> = new Set(Object.values(messages).map(({ keeping }) => keeping.salvagedWord))

const toRow = ({ path, at }: Pick<StoredBackup, 'path' | 'at'>, place: BackupPlace): BackupRow => {
  const { bytes, state, contents } = backupFacts(path)
  return { path, at, place, bytes, state, contents }
}

/** A place that goes away while it is read (a stick pulled out) holds nothing now. */
function rowsIn(folder: string, place: BackupPlace): readonly BackupRow[] {
  try {
    return listBackupsIn(folder).map((backup) => toRow(backup, place))
  } catch (error) {
    if (storageFault(error)) return []
    throw error
  }
}

/** Every backup of a library at both places, the one made last first, and what restores have moved aside. */
export const listBackups = guarded((library: LibraryAt): Result<BackupList> => {
  const { backupFolder } = library.places
  const { here, second } = backupFolders(library)
  const backups = [
    ...here.flatMap((folder) => rowsIn(folder, 'here')),
    ...second.flatMap((folder) => rowsIn(folder, 'second')),
  ]
  const reachable = backupFolder && existsSync(backupFolder) ? 'present' : 'missing'
  return ok({
    backups,
    kept: listKept(library.path).map((kept) => toRow(kept, salvagedWords.has(kept.word) ? 'salvaged' : 'kept')),
    secondPlace: backupFolder === null ? 'none' : reachable,
  })
})
