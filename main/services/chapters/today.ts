import type { Day } from '../../../shared/domain/ids'
import type { Clock } from '../service-context'

/** The calendar day of the clock, in UTC. */
export function today(clock: Clock): Day {
  return new Date(clock.now()).toISOString().slice(0, 10) as Day
}
