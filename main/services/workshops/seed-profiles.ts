import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ProfileId } from '../../../shared/domain/ids'
import { canonicalJson } from '../../../shared/document/canonical-json'
import { hex } from '../../storage/hex'
import { makeUuid } from '../../storage/make-uuid'
import { sha256 } from '../../storage/sha256'
import { findSeededProfile, insertProfile } from '../../storage/workshops/profile-store'
import type { ServiceContext } from '../service-context'
import { seedActs } from '../acts/seed-acts'
import { seedColumnSets } from '../paperwork/seed-column-sets'
import { parseProfileSeeds } from './seed-files'

/**
 * Copies the shipped publicity profiles, acts and columns of attendance sheets into the library, where they are the user's. What a library already
 * has stays as it is, edited or not, so that it may be called again at any time.
 */
export function seedProfiles(context: ServiceContext): void {
  const read = (name: string) => readFileSync(join(context.assetsFolder, 'profiles', name), 'utf8')
  const profiles = parseProfileSeeds(read('publicity.json'))
  context.database.transaction(() => {
    for (const seed of profiles) {
      if (findSeededProfile(context.database, seed.seedId)) continue
      const id = makeUuid<ProfileId>(context.clock.now(), context.random)
      insertProfile(context.database, { ...seed, id, editedAt: null }, hex.encode(sha256(canonicalJson(seed))))
    }
    seedActs(context)
    seedColumnSets(context)
  })
}
