import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ok, type Result } from '../../../shared/domain/result'
import type { LibraryCopy } from '../../../shared/ipc/keeping-channels'
import { readContents, type LibraryContents } from '../../storage/backup/library-contents'
import { guarded } from '../../storage/guarded'
import { checkPlace } from '../../storage/library-file/check-place'
import { libraryFormat } from '../../storage/library-file/library-format'
import type { Clock } from '../service-context'
import { type LibraryAt, lookInto } from './backup-folders'
import type { LibraryPlaces } from './library-places'
import { restoreBackup } from './restore-backup'
import { takeCopy } from './take-copy'

export interface WorkHereOptions {
  /** A library at a place where no library can be worked on. */
  readonly path: string
  readonly places: LibraryPlaces
  readonly clock: Clock
  readonly asideWord: string
  /** Which of two copies to go on with, once the person was asked. */
  readonly choice: 'ask' | 'here' | 'there'
}

export type WorkHere =
  | { readonly type: 'ready'; readonly path: string; readonly backupFolder: string | null }
  | { readonly type: 'both'; readonly here: LibraryCopy; readonly there: LibraryCopy }

const at = (path: string, places: LibraryPlaces): LibraryAt => ({ path, places, database: null })

function describe(path: string, contents: LibraryContents): LibraryCopy {
  const times = contents.drafts.map(({ changedAt }) => changedAt)
  return {
    path,
    changedAt: times.length > 0 ? times.reduce((a, b) => (a > b ? a : b)) : null,
    chapters: contents.counts.chapters,
  }
}

/** A library in the data folder that is the same one, by its id. */
function findSame(places: LibraryPlaces, libraryId: string): { path: string; contents: LibraryContents } | null {
  if (!existsSync(places.dataFolder)) return null
  for (const name of readdirSync(places.dataFolder)) {
    if (!name.endsWith(libraryFormat.extension)) continue
    const path = join(places.dataFolder, name)
    const contents = lookInto(at(path, places), readContents)
    if (contents?.libraryId === libraryId) return { path, contents }
  }
  return null
}

/** The folder that backups go to from now on; none where nothing can be written. */
const backupPlaceOf = (path: string): string | null =>
  checkPlace(path)?.code === 'library-read-only' ? null : dirname(path)

/**
 * Brings a library from a synced or shared folder to this computer: a checked copy in the data folder, to be opened
 * there, with the old place for its backups. Where the same library lies here already, both are described and nothing
 * is done until the person has chosen; what gives way is moved aside. The original is never changed. Errors: those of
 * `takeCopy` and `restoreBackup`.
 */
export const workHere = guarded((options: WorkHereOptions): Result<WorkHere> => {
  const { path, places, clock, asideWord, choice } = options
  const backupFolder = backupPlaceOf(path)
  const there = lookInto(at(path, places), readContents)
  const same = there && findSame(places, there.libraryId)
  if (!same) {
    const copied = takeCopy(path, places.dataFolder, there?.title ?? '')
    return copied.ok ? ok({ type: 'ready', path: copied.value.path, backupFolder }) : copied
  }
  if (choice === 'ask')
    return ok({ type: 'both', here: describe(same.path, same.contents), there: describe(path, there) })
  if (choice === 'there') {
    const restored = restoreBackup({ source: path, library: at(same.path, places), clock, asideWord })
    if (!restored.ok) return restored
  }
  return ok({ type: 'ready', path: same.path, backupFolder })
})
