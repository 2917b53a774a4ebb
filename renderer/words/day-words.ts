import { regionalTag } from '../../shared/domain/language'

/** A day has no zone: it is written and read in one, so that it never slips. */
const asDate = (day: string) => new Date(`${day}T00:00:00Z`)

const format = (language: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(regionalTag(language), { ...options, timeZone: 'UTC' })

/** *12. 12. 2026* */
export const dayWords = (language: string, day: string): string =>
  format(language, { day: 'numeric', month: 'numeric', year: 'numeric' }).format(asDate(day))

/** *sobota 12. prosince 2026* */
export const longDayWords = (language: string, day: string): string =>
  format(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(asDate(day))

/** *prosinec 2026*, for `2026-12`. */
export const monthWords = (language: string, month: string): string =>
  format(language, { month: 'long', year: 'numeric' }).format(asDate(`${month}-01`))

/** One day or the first and last of several. */
export function dayRangeWords(language: string, first: string | null, last: string | null): string {
  if (!first) return ''
  if (!last || last === first) return dayWords(language, first)
  return `${dayWords(language, first)} – ${dayWords(language, last)}`
}

/** *12. 12. 2026 10:42*, in the zone of this computer. */
export const instantWords = (language: string, at: number): string =>
  new Intl.DateTimeFormat(regionalTag(language), { dateStyle: 'medium', timeStyle: 'short' }).format(at)

/** *10:42* */
export const timeWords = (language: string, at: number): string =>
  new Intl.DateTimeFormat(regionalTag(language), { hour: 'numeric', minute: '2-digit' }).format(at)

/** The day on the clock of this computer, `YYYY-MM-DD`. */
export function localDay(at: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
