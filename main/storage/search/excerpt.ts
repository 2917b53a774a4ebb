import type { SearchTerm } from './search-query'

/** Every letter that FTS5 and `normaliseText` fold to a base letter, by base letter. */
const variants = buildVariants()

function buildVariants(): ReadonlyMap<string, string> {
  const found = new Map<string, string>([
    ['l', 'ł'],
    ['d', 'đ'],
    ['o', 'ø'],
  ])
  for (const [first, last] of [
    [0xc0, 0x24f],
    [0x400, 0x4ff],
    [0x1e00, 0x1eff],
  ] as const) {
    for (let code = first; code <= last; code += 1) {
      const letter = String.fromCodePoint(code).toLowerCase()
      const base = letter.normalize('NFD').charAt(0)
      if (base !== letter && !found.get(base)?.includes(letter)) found.set(base, (found.get(base) ?? '') + letter)
    }
  }
  return found
}

const between = "['’‘ʼʹ`´\\u00ad]?"

function letterPattern(letter: string): string {
  const [base = ''] = letter.toLowerCase().normalize('NFD')
  const others = variants.get(base)
  return others ? `[${base}${others}]` : base.replace(/[^\p{L}\p{N}]/gu, '\\$&')
}

/** A pattern that finds a term in the text as people wrote it: any diacritics, apostrophes and spaces between words. */
function termPattern({ text, isPrefix }: SearchTerm): string {
  const words = text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '')
  const body = words
    .map((word) => [...word.replace(/\p{M}/gu, '')].map(letterPattern).join(between))
    .join('[^\\p{L}\\p{N}]+')
  return `(?<![\\p{L}\\p{N}])${body}${isPrefix ? '[\\p{L}\\p{N}]*' : '(?![\\p{L}\\p{N}])'}`
}

/** A pattern for the first place where any of the terms stands. */
export function hitPattern(terms: readonly SearchTerm[]): RegExp {
  return new RegExp(terms.map(termPattern).join('|'), 'iu')
}

const around = 70

/** Text around the first hit, the hit between U+E000 and U+E001; the beginning of the text where the hit is in the title. */
export function excerpt(text: string, pattern: RegExp): string {
  const hit = pattern.exec(text)
  if (!hit) return tidy(text.slice(0, around * 2), false, text.length > around * 2)
  const end = hit.index + hit[0].length
  const from = Math.max(0, hit.index - around)
  const to = Math.min(text.length, end + around)
  const marked = `${text.slice(from, hit.index)}\ue000${hit[0]}\ue001${text.slice(end, to)}`
  return tidy(marked, from > 0, to < text.length)
}

/** Cuts at words and shows where the text goes on. */
function tidy(piece: string, isCutBefore: boolean, isCutAfter: boolean): string {
  const start = isCutBefore ? piece.replace(/^[^\s\ue000]*\s/, '…') : piece
  const whole = isCutAfter ? start.replace(/\s[^\s\ue001]*$/, '…') : start
  return whole.replace(/\s+/g, ' ').trim().toWellFormed()
}
