import type { PublicityProfile } from '../../../shared/domain/publicity-profile'
import { ok, type Result } from '../../../shared/domain/result'
import * as profiles from '../../storage/workshops/profile-store'
import type { ServiceContext } from '../service-context'

/** The library's publicity profiles, in the order they came in. */
export function listProfiles({ database }: ServiceContext): Result<readonly PublicityProfile[]> {
  return ok(profiles.listProfiles(database))
}
