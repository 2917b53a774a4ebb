import { appError } from '../../../shared/domain/app-error'
import { canonicalJson } from '../../../shared/document/canonical-json'
import type { ProfileId } from '../../../shared/domain/ids'
import type { ProfileFacts, ProfileOffer, PublicityProfile } from '../../../shared/domain/publicity-profile'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { makeUuid } from '../../storage/make-uuid'
import { findSeedHash, findSeededProfile, insertProfile, updateProfile } from '../../storage/workshops/profile-store'
import type { ServiceContext } from '../service-context'
import { readProfileSeeds } from './profile-seeds'

interface Pair {
  readonly present: PublicityProfile
  readonly offered: ProfileFacts
  readonly hash: string
}

/** Profiles about which the program now ships something else than the library has, until a person has decided. */
export function listProfileOffers(context: ServiceContext): Result<readonly ProfileOffer[]> {
  return ok(offersOf(context).map(({ present, offered }) => ({ id: present.id, present: factsOf(present), offered })))
}

/**
 * Takes what the program ships, keeps what the library has, or keeps it as one's own with the shipped one beside it; it is
 * not offered again. `not-found` when nothing is offered.
 */
export function decideProfileOffer(
  context: ServiceContext,
  { profileId, choice }: ParsedInput<'profile:decide'>,
): Result<PublicityProfile> {
  const { database, clock, random } = context
  return database.transaction(() => {
    const pair = offersOf(context).find(({ present }) => present.id === profileId)
    if (!pair) return err(appError('not-found'))
    const { present, offered, hash } = pair
    const shipped = { ...offered, seedId: present.seedId, editedAt: null }
    if (choice === 'take') {
      const taken = { ...shipped, id: present.id }
      updateProfile(database, taken, hash)
      return ok(taken)
    }
    if (choice === 'beside') {
      updateProfile(database, { ...present, seedId: null, editedAt: present.editedAt ?? clock.now() }, null)
      const beside = { ...shipped, id: makeUuid<ProfileId>(clock.now(), random) }
      insertProfile(database, beside, hash)
      return ok(beside)
    }
    updateProfile(database, present, hash)
    return ok(present)
  })
}

function offersOf(context: ServiceContext): readonly Pair[] {
  return readProfileSeeds(context).flatMap(({ seed: { seedId, ...offered }, hash }) => {
    const present = findSeededProfile(context.database, seedId)
    if (!present || findSeedHash(context.database, present.id) === hash) return []
    const isSame = canonicalJson(factsOf(present)) === canonicalJson(factsOf(offered))
    return isSame ? [] : [{ present, offered, hash }]
  })
}

function factsOf(profile: ProfileFacts): ProfileFacts {
  const { name, statements, disclaimers, logos, hasEmblem, partnerLogos, registrationPattern, rules } = profile
  const { source, checkedOn } = profile
  return {
    name,
    statements,
    disclaimers,
    logos,
    hasEmblem,
    ...(partnerLogos && { partnerLogos }),
    registrationPattern,
    rules,
    source,
    checkedOn,
  }
}
