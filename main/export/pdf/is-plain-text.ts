/**
 * Letters and signs of European typing that the fonts of the book have for certain, already composed: nearly all text.
 * What passes needs no look at each character.
 */
const isPlain = (code: number): boolean =>
  (code >= 0x20 && code <= 0x7e) ||
  (code >= 0xa0 && code <= 0x17f) ||
  (code >= 0x401 && code <= 0x45f) ||
  (code >= 0x2010 && code <= 0x2026)

/** Of its length on, a word without a break may have to be broken (`book-writer.ts`). */
const longWord = 28

const isSpace = (code: number): boolean => code === 0x20 || code === 0xa0

/** Looks at each character once, by hand: an expression takes ten times as long, and a book has a hundred thousand runs. */
function scan(text: string, longest: number): boolean {
  let word = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (!isPlain(code)) return false
    word = isSpace(code) ? 0 : word + 1
    if (word >= longest) return false
  }
  return true
}

export const isPlainText = (text: string): boolean => scan(text, Infinity)

/** Plain, and without a word of 28 signs or more. */
export const isPlainShortText = (text: string): boolean => scan(text, longWord)
