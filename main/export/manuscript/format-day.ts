import type { Day } from '../../../shared/domain/ids'
import { regionalTag, type Language } from '../../../shared/domain/language'
import { bindShortWords } from './bind-short-words'

const spaces = /[\u2009\u202f]/g

/** English as it is written in Europe: *12 October 2026*. */
const formatter = (language: Language) =>
  new Intl.DateTimeFormat(regionalTag(language), { dateStyle: 'long', timeZone: 'UTC' })
const dateOf = (day: Day) => new Date(`${day}T00:00:00Z`)
/** ICU writes thin spaces that not every font has. */
const tidy = (text: string, language: Language) => bindShortWords(text.replace(spaces, '\u00a0'), language)

/** *12. října 2026* in the language given. A citation may hold a day that no calendar has: it is printed as it stands. */
export function formatDay(day: Day, language: Language): string {
  const date = dateOf(day)
  return Number.isNaN(date.getTime()) ? day : tidy(formatter(language).format(date), language)
}

/** Days of an event: one, a range when they follow each other, else each of them. */
export function formatDays(days: readonly Day[], language: Language): string {
  const sorted = [...new Set(days)].sort()
  const first = sorted[0]
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) return ''
  if (first === last) return formatDay(first, language)
  const length = (dateOf(last).getTime() - dateOf(first).getTime()) / 86_400_000
  if (length !== sorted.length - 1) return sorted.map((day) => formatDay(day, language)).join(', ')
  // Between two numbers the dash stands without spaces.
  const range = formatter(language).formatRange(dateOf(first), dateOf(last))
  return tidy(range.replace(/(\d)\s–\s(?=\d)/u, '$1–'), language)
}
