const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const apostrophes = /[’ʼʹ`´]/g
const stressedCyrillic = /(?<=\p{Script=Cyrillic})\u0301/gu

/** A word as dictionaries write it: no soft hyphens, no marks of stress, one kind of apostrophe. */
export const dictionaryForm = (word: string): string =>
  word.normalize('NFC').replace(invisible, '').replace(stressedCyrillic, '').replace(apostrophes, "'")
