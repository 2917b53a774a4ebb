import type { ServiceContext } from '../service-context'
import type { LibraryPlaces } from './library-places'

/** What the use cases about the library as a whole need; any `ServiceContext` with `places` will do. */
export interface LibraryContext extends Pick<ServiceContext, 'database' | 'path' | 'clock'> {
  readonly places: LibraryPlaces
}
