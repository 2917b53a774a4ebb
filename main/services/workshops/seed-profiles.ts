import type { ProfileId } from '../../../shared/domain/ids'
import { makeUuid } from '../../storage/make-uuid'
import { findSeededProfile, insertProfile } from '../../storage/workshops/profile-store'
import type { ServiceContext } from '../service-context'
import { seedActs } from '../acts/seed-acts'
import { seedColumnSets } from '../paperwork/seed-column-sets'
import { readProfileSeeds } from './profile-seeds'

/**
 * Copies the shipped publicity profiles, acts and columns of attendance sheets into the library, where they are the
 * user's. What a library already has stays as it is, edited or not, so that it may be called again at any time.
 */
export function seedProfiles(context: ServiceContext): void {
  context.database.transaction(() => {
    for (const { seed, hash } of readProfileSeeds(context)) {
      if (findSeededProfile(context.database, seed.seedId)) continue
      const id = makeUuid<ProfileId>(context.clock.now(), context.random)
      insertProfile(context.database, { ...seed, id, editedAt: null }, hash)
    }
    seedActs(context)
    seedColumnSets(context)
  })
}
