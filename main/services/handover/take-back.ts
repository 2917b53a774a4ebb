import { ok, type Result } from '../../../shared/domain/result'
import type { ChannelOutput } from '../../../shared/ipc/contract'
import { moveStore, setQueryOnly } from '../../storage/handover/move-store'
import { makeUuid } from '../../storage/make-uuid'
import type { ServiceContext } from '../service-context'

/** Where the work on this library goes on, or null when it goes on here. */
export function whereAway({ database }: Pick<ServiceContext, 'database'>): Result<ChannelOutput<'handover:away'>> {
  const move = moveStore.away(database)
  return ok(move && { at: move.at, by: move.by, path: move.fileName })
}

/** Lets this copy be worked on again. What was written elsewhere stays there; when its file comes back, both are kept. */
export function takeBack({ database, clock, random, user }: ServiceContext): Result<null> {
  if (!moveStore.away(database)) return ok(null)
  setQueryOnly(database, false)
  moveStore.append(database, {
    moveId: makeUuid(clock.now(), random),
    type: 'taken-back',
    at: clock.now(),
    by: user.name,
    fileName: '',
  })
  return ok(null)
}

/** True when this copy is only read because work goes on elsewhere. */
export const isTakenAlong = ({ database }: Pick<ServiceContext, 'database'>): boolean =>
  moveStore.away(database) !== null
