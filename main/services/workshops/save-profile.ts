import { appError } from '../../../shared/domain/app-error'
import type { ProfileId } from '../../../shared/domain/ids'
import type { PublicityProfile } from '../../../shared/domain/publicity-profile'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { makeUuid } from '../../storage/make-uuid'
import { findProfile, findSeedHash, insertProfile, updateProfile } from '../../storage/workshops/profile-store'
import type { ServiceContext } from '../service-context'

/**
 * Writes a profile that somebody edited, or makes one of their own. A shipped profile keeps its seed, so that a newer one
 * is offered beside it. Editions that were issued keep the wording that they were issued with.
 */
export function saveProfile(
  { database, clock, random }: ServiceContext,
  { profileId, ...facts }: ParsedInput<'profile:save'>,
): Result<PublicityProfile> {
  return database.transaction(() => {
    if (profileId === null) {
      const id = makeUuid<ProfileId>(clock.now(), random)
      const profile: PublicityProfile = { ...facts, id, seedId: null, editedAt: clock.now() }
      insertProfile(database, profile, null)
      return ok(profile)
    }
    const before = findProfile(database, profileId)
    if (!before) return err(appError('not-found'))
    const profile: PublicityProfile = { ...facts, id: profileId, seedId: before.seedId, editedAt: clock.now() }
    updateProfile(database, profile, findSeedHash(database, profileId))
    return ok(profile)
  })
}
