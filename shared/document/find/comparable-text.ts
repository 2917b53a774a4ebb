import type { FindQuery } from './find-query'

/** A text as it is compared, with the place in the original of each of its units. */
export interface ComparableText {
  readonly text: string
  /** One more entry than `text` has units: the last is the original's length. Null: the same units. */
  readonly starts: readonly number[] | null
}

type Strictness = Pick<FindQuery, 'isCaseSensitive' | 'areAccentsSensitive'>

const letterWithMarks = /\P{M}\p{M}*|\p{M}+/gu
const plain = /^[\t\n\r -~]*$/
const apostrophes = /^['’‘ʼʹ`´]/
const spaces = /^[\u00a0\u2007\u202f]/
const invisible = /^[\u00ad\u200b-\u200d\u2060\ufeff]/
const latin = /^\p{Script=Latin}/u
const strokes: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ø: 'o', Ø: 'O' }

/**
 * Hard spaces equal spaces and every apostrophe equals every other, because nobody can tell them apart on a page; soft
 * hyphens fall away. Accents are taken off Latin letters only: *й* and *ї* are letters, not accented ones.
 */
export function comparableText(original: string, strictness: Strictness): ComparableText {
  if (plain.test(original) && !original.includes("'") && !original.includes('`'))
    return { text: strictness.isCaseSensitive ? original : original.toLowerCase(), starts: null }
  const pieces: string[] = []
  const starts: number[] = []
  for (const match of original.matchAll(letterWithMarks)) {
    const piece = comparableLetter(match[0], strictness)
    for (let unit = 0; unit < piece.length; unit += 1) starts.push(match.index)
    pieces.push(piece)
  }
  starts.push(original.length)
  return { text: pieces.join(''), starts }
}

function comparableLetter(letter: string, { isCaseSensitive, areAccentsSensitive }: Strictness): string {
  if (invisible.test(letter)) return letter.slice(1)
  if (spaces.test(letter)) return ' '
  if (apostrophes.test(letter)) return '’'
  const accented = letter.normalize('NFC')
  const bare = areAccentsSensitive ? accented : withoutAccents(accented)
  return isCaseSensitive ? bare : bare.toLowerCase()
}

function withoutAccents(letter: string): string {
  if (!latin.test(letter)) return letter.replace(/\u0301/g, '')
  return strokes[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')
}
