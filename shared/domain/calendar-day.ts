import type { Day, Instant } from './ids'

/** Terms of approval and of law are days of the Czech calendar, on every computer alike. */
const zone = 'Europe/Prague'
const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })

/** The calendar day of an instant in Prague, so that a library says the same in Náchod, in Wrocław and in Kyiv. */
export function calendarDay(at: Instant): Day {
  const part = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${part.get('year') ?? ''}-${part.get('month') ?? ''}-${part.get('day') ?? ''}` as Day
}

/** The day so many days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as Day
}
