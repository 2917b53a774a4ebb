import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ProfileId } from '../../../shared/domain/ids'
import { canonicalJson } from '../../../shared/document/canonical-json'
import { hex } from '../../storage/hex'
import { makeUuid } from '../../storage/make-uuid'
import { sha256 } from '../../storage/sha256'
import { insertMissingAct } from '../../storage/workshops/act-store'
import { findSeededProfile, insertProfile } from '../../storage/workshops/profile-store'
import type { ServiceContext } from '../service-context'
import { parseActSeeds, parseProfileSeeds } from './seed-files'

/**
 * Copies the shipped publicity profiles and acts into the library, where they are the user's. What a library already
 * has stays as it is, edited or not, so that it may be called again at any time.
 */
export function seedProfiles(context: ServiceContext): void {
  const read = (name: string) => readFileSync(join(context.assetsFolder, 'profiles', name), 'utf8')
  const profiles = parseProfileSeeds(read('publicity.json'))
  const acts = parseActSeeds(read('acts.json'))
  context.database.transaction(() => {
    for (const seed of profiles) {
      if (findSeededProfile(context.database, seed.seedId)) continue
      const id = makeUuid<ProfileId>(context.clock.now(), context.random)
      insertProfile(context.database, { ...seed, id, editedAt: null }, hex.encode(sha256(canonicalJson(seed))))
    }
    for (const act of acts) insertMissingAct(context.database, { ...act, seedId: act.id })
  })
}
