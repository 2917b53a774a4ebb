const apostrophes = /(?<=\p{L})['’‘ʼʹ`´](?=\p{L})/gu
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const spaces = /[\u00a0\u2007\u202f]/g
const strokes: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ø: 'o', Ø: 'O' }

/**
 * What index and query have in common before FTS5 folds case and diacritics: apostrophes inside words fall away (its
 * tokenizer would cut Ukrainian words in two at some of them), hard spaces are spaces, struck letters lose the stroke.
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(spaces, ' ')
    .replace(apostrophes, '')
    .replace(/[łŁđĐøØ]/g, (letter) => strokes[letter] ?? letter)
}

/**
 * Words as they are looked for, between single spaces: small letters without diacritics. What is found by `indexOf` in
 * it is found by FTS5 too, and the other way round, because FTS5 is given this very form.
 */
export function foldText(text: string): string {
  const words = normaliseText(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .split(/[^\p{L}\p{N}\p{Co}]+/u)
    .filter((word) => word !== '')
  return ` ${words.join(' ')} `
}
