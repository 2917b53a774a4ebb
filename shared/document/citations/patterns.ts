/** Some white space on one line; bounded against slow texts, and not by 3, because the engine unrolls that. */
export const ws = '[^\\S\\n]{1,4}'
/** The same, or none. */
export const gap = '[^\\S\\n]{0,4}'
/**
 * Letters of the four languages. Not `\\p{L}`: together with *ignore case* it takes half a second to prepare.
 */
const letters = 'A-Za-z\\u00c0-\\u024f\\u0370-\\u052f'
/** One letter. */
export const letter = `[${letters}]`
/** No letter and no digit follows. */
export const wordEnd = `(?![${letters}0-9])`
/** No letter and no digit stands before. */
export const wordStart = `(?<![${letters}0-9])`

/** A pattern that is tried at one place only. */
export const sticky = (source: string, flags = 'i'): RegExp => new RegExp(source, `${flags}y`)

/** One thing or several with words or signs between them; at most twenty-one. */
export const listOf = (item: string, joints: string): string => `${item}(?:(?:${joints})${item}){0,20}`

/** What the pattern finds exactly at `position`. */
export function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position
  return pattern.exec(text)
}

/** `YYYY-MM-DD` of a day that exists, or null. */
export function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const date = new Date(Date.UTC(y, m - 1, d))
  if (!(y > 1800 && y < 2200) || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null
  return date.toISOString().slice(0, 10)
}
