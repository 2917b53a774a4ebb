/** A word as it stands in a text, in UTF-16 units. */
export interface WordPlace {
  readonly word: string
  readonly from: number
}

/** Addresses, e-mails, file names: nobody's spelling. */
const notWords = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|\S+\/\S+\/\S*/giu
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*(?:['’ʼ-][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*)*/gu
const hasDigit = /\p{N}/u
const isShouted = (text: string): boolean => text === text.toUpperCase()

/** The words of a text that spelling is about: no addresses, no codes with digits, no abbreviations in capitals. */
export function wordsOf(text: string): readonly WordPlace[] {
  const rest = text.replace(notWords, (address) => ' '.repeat(address.length))
  const places: WordPlace[] = []
  for (const match of rest.matchAll(word)) {
    const [found] = match
    if (found.length > 1 && !hasDigit.test(found) && !isShouted(found)) places.push({ word: found, from: match.index })
  }
  return places
}
