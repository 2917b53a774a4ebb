import { listBackupsIn } from '../../storage/backup/backup-folder'
import { repeatRemovals } from '../evidence/repeat-removals'
import type { Database } from '../../storage/database'
import { libraryStore } from '../../storage/library-store'
import { migrate } from '../../storage/migrations/migrate'
import { listTakenOut } from '../../storage/workshops/evidence-store'
import { hasErasures } from '../../storage/workshops/erasure-store'
import { backupFolders, lookInto, type LibraryAt } from '../library/backup-folders'
import { repeatErasures } from './repeat-erasures'

/**
 * Before a backup takes the place of a library: people who were erased since it was made are erased from `copy` too, and
 * numbers of certificates given since stay given. Learns it from the present library or, where that cannot be read, from
 * its newest backup that can. Answers how many people went.
 */
export function eraseAgain(copy: Database, library: LibraryAt): number {
  const fromPresent = lookInto(library, (later) => repeatFrom(copy, later))
  return fromPresent ?? repeatFromBackups(copy, library)
}

function repeatFrom(copy: Database, later: Database): number {
  const isSame = libraryStore.read(copy).libraryId === libraryStore.read(later).libraryId
  if (!isSame) return 0
  if (listTakenOut(later).length > 0) {
    migrate(copy)
    repeatRemovals(copy, later)
  }
  if (!hasErasures(later)) return 0
  // A backup of an older schema does not know erasures yet; the backup itself stays as it is.
  migrate(copy)
  return repeatErasures(copy, later)
}

function repeatFromBackups(copy: Database, library: LibraryAt): number {
  const newestFirst = backupFolders(library)
    .here.flatMap(listBackupsIn)
    .sort((a, b) => b.sequence - a.sequence)
  for (const { path } of newestFirst) {
    const erased = lookInto({ path, database: null, places: library.places }, (later) => repeatFrom(copy, later))
    if (erased !== null) return erased
  }
  return 0
}
