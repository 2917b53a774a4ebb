import { foldText, normaliseText } from './normalise-text'

/** One thing to find: words in a row; `isPrefix` when the last one may go on. */
export interface SearchTerm {
  readonly text: string
  readonly isPrefix: boolean
}

const hasWord = (text: string): boolean => foldText(text).trim() !== ''

/** Takes a person's words apart: phrases in quotes stay together, the last word may be unfinished. */
export function searchTerms(query: string): readonly SearchTerm[] {
  const normalised = normaliseText(query)
  const terms: SearchTerm[] = []
  for (const match of normalised.matchAll(/["“”„]([^"“”„]*)["“”„]?|[^\s"“”„]+/g)) {
    const phrase = match[1]
    const text = (phrase ?? match[0]).trim()
    const isLast = match.index + match[0].length === normalised.length
    if (hasWord(text)) terms.push({ text, isPrefix: phrase === undefined && isLast })
  }
  return terms
}

/** What a term is in a folded text: whole words, the last one open at its end where it may go on. */
export const needleOf = ({ text, isPrefix }: SearchTerm): string =>
  isPrefix ? foldText(text).trimEnd() : foldText(text)

/** The terms in the language of FTS5. Every term is a quoted string, so nothing in it is syntax. */
export function ftsQuery(terms: readonly SearchTerm[]): string {
  return terms.map(({ text, isPrefix }) => `"${foldText(text).trim()}"${isPrefix ? '*' : ''}`).join(' AND ')
}
