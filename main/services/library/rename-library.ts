import type { Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { LibraryInfo } from '../../../shared/ipc/library-channels'
import { guarded } from '../../storage/guarded'
import { libraryStore } from '../../storage/library-store'
import type { LibraryContext } from './library-context'
import { libraryInfo } from './library-info'

/** Gives the library another title; its file keeps its name. */
export const renameLibrary = guarded(
  (context: LibraryContext, { title }: ParsedInput<'library:rename'>): Result<LibraryInfo> => {
    libraryStore.rename(context.database, title)
    return libraryInfo(context)
  },
)
