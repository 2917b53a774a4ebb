import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ThemeId } from '../../../shared/domain/ids'
import type { Result } from '../../../shared/domain/result'
import type { Theme } from '../../../shared/domain/theme'
import { guarded } from '../../storage/guarded'
import { createFile } from '../../storage/library-file/create-file'
import { libraryStore } from '../../storage/library-store'
import { makeUuid } from '../../storage/make-uuid'
import { themeStore } from '../../storage/theme-store'
import type { ServiceContext } from '../service-context'
import { openLibrary, type OpenLibrary } from './open-library'
import type { LibraryPlaces } from './library-places'
import { freePath } from './take-copy'

export interface CreateLibraryOptions extends Pick<ServiceContext, 'clock' | 'random'> {
  /** Without it the file gets a free name in the data folder. */
  readonly path?: string | undefined
  readonly title: string
  readonly places: LibraryPlaces
  readonly isSample?: boolean
  /** Themes to begin with, in this order. */
  readonly themes?: readonly Pick<Theme, 'name' | 'kind'>[]
}

/** Makes a new library and opens it. `library-exists` when the name is taken: nothing is ever overwritten. */
export const createLibrary = guarded((options: CreateLibraryOptions): Result<OpenLibrary> => {
  const { title, places, clock, random, isSample = false, themes = [] } = options
  const path = options.path ?? freePath(places.dataFolder, title)
  if (options.path === undefined) mkdirSync(dirname(path), { recursive: true })
  const created = createFile(path, (database) => {
    libraryStore.insert(database, { libraryId: makeUuid(clock.now(), random), title, createdAt: clock.now(), isSample })
    themes.forEach((theme, position) =>
      themeStore.insert(database, {
        ...theme,
        id: makeUuid<ThemeId>(clock.now(), random),
        position,
        isArchived: false,
      }),
    )
  })
  return created.ok ? openLibrary({ path, places, clock }) : created
})
