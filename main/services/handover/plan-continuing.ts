import type { Instant } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { TakenAlongReport } from '../../../shared/ipc/handover-channels'
import { readTakenAlong, type TakenAlong } from '../../import/package/take-along-records'
import { moveStore, type LibraryMove } from '../../storage/handover/move-store'
import { libraryStore } from '../../storage/library-store'
import { lookInto, type LibraryAt } from '../library/backup-folders'
import type { LibraryPlaces } from '../library/library-places'
import { rememberedPaths } from '../library/library-records'
import { packageError, withPackageFile } from './package-file'

/** The library here that a file belongs to, with the way that it has been. */
interface Here {
  readonly path: string
  readonly moves: readonly LibraryMove[]
}

export interface ContinuingInput {
  readonly path: string
  readonly open: LibraryAt | null
  readonly places: LibraryPlaces
}

/** What opening a taken-along library here means. Changes nothing. Errors: `package-…`. */
export function planContinuing({ path, open, places }: ContinuingInput): Result<TakenAlongReport> {
  const read = withPackageFile<TakenAlong>(path, (pack) => {
    const taken = readTakenAlong(pack)
    return taken.ok ? taken : err(packageError(taken.error, path))
  })
  if (!read.ok) return read
  const { title, by, moves, libraryId } = read.value
  const here = findHere(libraryId, open, places)
  const at = (moves.at(-1)?.at ?? 0) as Instant
  return ok({ title, by, at, outcome: outcomeOf(moves, here), herePath: here?.path ?? null })
}

function findHere(libraryId: string, open: LibraryAt | null, places: LibraryPlaces): Here | null {
  const closed = rememberedPaths(places, libraryId)
    .toReversed()
    .map((path) => ({ path, database: null, places }))
  for (const library of open ? [open, ...closed] : closed) {
    const moves = lookInto(library, (database) =>
      libraryStore.read(database).libraryId === libraryId ? moveStore.list(database) : null,
    )
    if (moves) return { path: library.path, moves }
  }
  return null
}

/** A file may take the place of a library only where that one gave the work up to it or to a file before it. */
function outcomeOf(file: readonly { readonly moveId: string }[], here: Here | null): TakenAlongReport['outcome'] {
  if (!here) return 'new'
  const isIn = (one: readonly { readonly moveId: string }[], other: readonly { readonly moveId: string }[]) =>
    one.every(({ moveId }, index) => other[index]?.moveId === moveId)
  const isAway = here.moves.at(-1)?.type === 'taken-along'
  if (isAway && isIn(here.moves, file)) return 'newer'
  return isIn(file, here.moves) ? 'not-newer' : 'forked'
}
