import type { Result } from '../../../shared/domain/result'
import { fillFiles } from '../../storage/backup/kept-files'
import { guarded } from '../../storage/guarded'
import { libraryStore } from '../../storage/library-store'
import { makeUuid } from '../../storage/make-uuid'
import { eraseAgain } from '../participants/erase-again'
import type { ServiceContext } from '../service-context'
import type { LibraryAt } from './backup-folders'
import { keptPlaces, presentFileBytes } from './preview-backup'
import { takeCopy } from './take-copy'

export interface CopyAsOwnOptions extends Pick<ServiceContext, 'clock' | 'random'> {
  readonly source: string
  /** What the new file is called by. */
  readonly title: string
  /** The library that the backup is of, where the files that it has left out may be. */
  readonly library: LibraryAt
}

/**
 * Makes a library of its own from a backup, in the data folder: with an id of its own, so that its backups and those of
 * the library that it comes from never mix. Answers its path. Errors: those of `takeCopy`.
 */
export const copyAsOwn = guarded(
  ({ source, library, clock, random, title }: CopyAsOwnOptions): Result<{ readonly path: string }> =>
    takeCopy(source, library.places.dataFolder, title, (copy) => {
      eraseAgain(copy, library)
      fillFiles(copy, keptPlaces(library, source), presentFileBytes(library))
      libraryStore.changeId(copy, makeUuid(clock.now(), random))
    }),
)
