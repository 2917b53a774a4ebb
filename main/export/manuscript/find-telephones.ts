/**
 * Numbers that a phone can dial: with the prefix of a country, nine digits in threes, and the short ones of the
 * emergency and crisis lines (112, 116 111). What follows `č.`, `/` or § is the number of an act, not of a line.
 */
const telephone =
  /(?<![\p{L}\d/.,§-]|\d[\s\u00a0]|§[\s\u00a0]|č\.[\s\u00a0]|nr[\s\u00a0])(?:\+\d{1,3}(?:[\s\u00a0-]?\d{2,4}){2,4}|116[\s\u00a0]?\d{3}|\d{3}[\s\u00a0]\d{3}[\s\u00a0]\d{3}|112|15[058])(?![\p{L}\d/%]|[.,]\d|[\s\u00a0]\d|[\s\u00a0](?:Sb|Kč|zł|€|EUR|CZK|PLN))/gu

export interface FoundTelephone {
  readonly from: number
  readonly to: number
  readonly href: string
}

const isDialled = (before: string): boolean =>
  /(?:tel|telefon\w*|link\p{L}*|volejte|volat|zavolejte|числ\p{L}*|телефон\p{L}*|numer\p{L}*|dzwo\p{L}*|call|line|čísl\p{L}*)\.?:?[\s\u00a0]$/iu.test(
    before,
  )

/** Every number has two digits beside each other, most paragraphs have none. */
const digits = /\d\d/
const none: readonly never[] = []

/** Telephone numbers in a text with the address that dials them, in their order. */
export function findTelephones(text: string): readonly FoundTelephone[] {
  if (!digits.test(text)) return none
  return [...text.matchAll(telephone)].flatMap((found) => {
    const number = found[0]
    // Three digits alone are more often an amount than a line, except where the words say that they are dialled.
    if (/^\d{3}$/.test(number) && !isDialled(text.slice(0, found.index))) return []
    return [{ from: found.index, to: found.index + number.length, href: `tel:${number.replace(/[^+\d]/g, '')}` }]
  })
}
