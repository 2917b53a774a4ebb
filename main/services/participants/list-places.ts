import type { KnownPlace } from '../../../shared/domain/participants-view'
import { ok, type Result } from '../../../shared/domain/result'
import { listKnownPlaces } from '../../storage/workshops/participant-store'
import type { ServiceContext } from '../service-context'

/** Institutions with their districts, as the library and its participants name them, the most frequent first. */
export const listPlaces = ({ database }: Pick<ServiceContext, 'database'>): Result<readonly KnownPlace[]> =>
  ok(listKnownPlaces(database))
