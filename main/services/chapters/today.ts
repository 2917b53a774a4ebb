import { calendarDay } from '../../../shared/domain/calendar-day'
import type { Day } from '../../../shared/domain/ids'
import type { Clock } from '../service-context'

/** The calendar day of the clock (`calendarDay` says where). */
export function today(clock: Clock): Day {
  return calendarDay(clock.now())
}
