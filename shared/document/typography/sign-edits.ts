import type { TextEdit } from './text-edit'
import { apostropheOf, dashOf, type TypographyLanguage } from './typography-language'

/** Every match of a pattern as an edit of its group `sign`, or of the whole where there is none. */
function replaceSign(text: string, pattern: RegExp, insert: string): readonly TextEdit[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [from, to] = match.indices?.groups?.['sign'] ?? [match.index, match.index + match[0].length]
    return { from, to, insert }
  })
}

/** What any of the rules below needs; most paragraphs hold none of it. */
const anySign = /\.\.\.|[ \u00a0([][-–—]|^-|--|\d-\d|\d[ \u00a0]?x|§\d|['’]/
const ellipsis = /(?<!\.)\.{3}(?!\.)/g
const pause = /(?<=\S[ \u00a0])(?:-{1,3}|–(?!\d)|—)(?= \S)/g
const joined = /(?<=[\p{L}])--(?=\p{L})/gu
const minus = /(?<=^|[ \u00a0([])(?<!\d[ \u00a0])-(?=\d)/g
/** Three full stops before it are an ellipsis: what follows is the same before and after they are one. */
const times =
  /(?:(?<![\p{L}\d,]|(?<!\.\.)\.)|(?<=\d[ \u00a0]?x))(?!0x)\d+(?:,\d+)?[ \u00a0]?(?<sign>x)(?=[ \u00a0]?\d|[^\p{L}\d]|$)/dgu
const section = /(?<=§)(?=\d)/g
const numberRange =
  /(?<![\p{L}\d/:–\u2212-]|(?<!\.\.)\.)(?<first>\d{1,4})(?<sign>-)(?<last>\d{1,4})(?![\p{L}\d/:–-]|\.\d)/dgu
const cyrillicApostrophe = /(?<=[\u0400-\u052f])['’](?=[\u0400-\u052f])/g
const latinApostrophe = /(?<=\p{L})'(?=\p{L})/gu

/**
 * Ellipsis, dashes, minus, times, the apostrophe and the space after §. A hyphen between two rising numbers is a range;
 * between falling ones it is a score or a number of a case, and stays.
 */
export function signEdits(text: string, language: TypographyLanguage): readonly TextEdit[] {
  if (!anySign.test(text)) return []
  const apostrophe = language === 'uk' ? cyrillicApostrophe : latinApostrophe
  return [
    ...replaceSign(text, ellipsis, '…'),
    ...replaceSign(text, pause, dashOf[language]).filter(({ from, to, insert }) => text.slice(from, to) !== insert),
    ...replaceSign(text, joined, '–'),
    ...replaceSign(text, minus, '\u2212'),
    ...replaceSign(text, times, '×'),
    ...replaceSign(text, section, '\u00a0'),
    ...replaceSign(text, apostrophe, apostropheOf[language]),
    ...rangeEdits(text),
  ]
}

function rangeEdits(text: string): readonly TextEdit[] {
  return [...text.matchAll(numberRange)].flatMap((match) => {
    const [from, to] = match.indices?.groups?.['sign'] ?? [0, 0]
    const isRising = Number(match.groups?.['first']) < Number(match.groups?.['last'])
    return isRising ? [{ from, to, insert: '–' }] : []
  })
}
