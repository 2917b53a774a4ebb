import { appError } from '../../../shared/domain/app-error'
import type { Act, ActOffer } from '../../../shared/domain/act'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { Database } from '../../storage/database'
import { actStore, type StoredAct } from '../../storage/workshops/act-store'
import type { ServiceContext } from '../service-context'
import { factsOf, hasSameFacts, readActSeeds } from './act-seeds'
import { publicAct } from './list-acts'

interface Pair {
  readonly present: StoredAct
  readonly offered: StoredAct
}

/** Acts about which the program now ships something else than the library has, until a person has decided. */
export function listActOffers({ database, assetsFolder }: ServiceContext): Result<readonly ActOffer[]> {
  return ok(
    offersOf(database, assetsFolder).map(({ present, offered }) => ({
      id: present.id,
      present: factsOf(present),
      offered: factsOf(offered),
    })),
  )
}

/** Takes what the program ships, or keeps what the library has; either way it is not offered again. `not-found` when nothing is offered. */
export function decideActOffer(context: ServiceContext, { actId, choice }: ParsedInput<'act:decide'>): Result<Act> {
  const { database, assetsFolder } = context
  return database.transaction(() => {
    const pair = offersOf(database, assetsFolder).find(({ present }) => present.id === actId)
    if (!pair) return err(appError('not-found'))
    const { present, offered } = pair
    const decided = choice === 'take' ? offered : { ...present, seedHash: offered.seedHash }
    actStore.update(database, decided)
    return ok(publicAct(decided))
  })
}

function offersOf(database: Database, assetsFolder: string): readonly Pair[] {
  const known = new Map(actStore.list(database).map((act) => [act.id, act]))
  return readActSeeds(assetsFolder).flatMap((offered) => {
    const present = known.get(offered.id)
    const isNews = present && present.seedHash !== offered.seedHash && !hasSameFacts(present, offered)
    return isNews ? [{ present, offered }] : []
  })
}
