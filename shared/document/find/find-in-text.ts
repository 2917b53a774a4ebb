import { comparableText, type ComparableText } from './comparable-text'
import type { FindQuery, FoundPlace } from './find-query'

const partOfWord = /[\p{L}\p{N}\p{M}_]/u

/**
 * Every place of the query in a text, in order and never overlapping; none for an empty query. The text was made
 * comparable before, with the same strictness: once for all searches in it.
 */
export function findInText(text: string, comparable: ComparableText, query: FindQuery): readonly FoundPlace[] {
  const wanted = comparableText(query.text, query).text
  if (wanted === '') return []
  const places: FoundPlace[] = []
  let at = comparable.text.indexOf(wanted)
  while (at >= 0) {
    const place = placeOf(comparable, at, wanted.length)
    const isFound = place !== null && (!query.isWholeWord || standsAlone(text, place))
    if (isFound) places.push(place)
    at = comparable.text.indexOf(wanted, at + (isFound ? wanted.length : 1))
  }
  return places
}

/** Null when the hit would cut a letter in two, as half of a letter that folds into two. */
function placeOf({ starts }: ComparableText, at: number, length: number): FoundPlace | null {
  if (!starts) return { from: at, to: at + length }
  const from = starts[at] ?? 0
  const to = starts[at + length] ?? 0
  const isCut = starts[at - 1] === from || starts[at + length - 1] === to
  return isCut ? null : { from, to }
}

function standsAlone(text: string, { from, to }: FoundPlace): boolean {
  const before = [...text.slice(Math.max(0, from - 2), from)].at(-1) ?? ''
  const after = [...text.slice(to, to + 2)].at(0) ?? ''
  return !partOfWord.test(before) && !partOfWord.test(after)
}
