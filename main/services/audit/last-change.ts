import type { Instant, WorkshopId } from '../../../shared/domain/ids'
import { findLastChange } from '../../storage/workshops/last-change'
import type { ServiceContext } from '../service-context'

/** The library as it stands, with a clock that shows its last change: what is made twice of it is equal, byte for byte. */
export function atLastChange<Context extends Pick<ServiceContext, 'database' | 'clock'>>(
  context: Context,
  workshopId: WorkshopId,
): Context {
  const at: Instant = findLastChange(context.database, workshopId) ?? context.clock.now()
  return { ...context, clock: { now: () => at } }
}
