import { dictionaryForm } from '../../../shared/document/spelling/dictionary-form'
import type { Dictionary } from './dictionaries'
import { isKnownWord } from './is-known-word'

const most = 6
/** The lists hold words without accents too, to find by; they are left out, so more are asked for. */
const asked = 24
const capital = /^\p{Lu}/u

/** The nearest words of the dictionary, best first, with the capital and the apostrophe of the word they stand in for. */
export function suggestWords(dictionary: Dictionary, word: string): readonly string[] {
  const found = dictionary.near(dictionaryForm(word), asked).filter((one) => isKnownWord(dictionary, one))
  const apostrophe = /['’ʼ]/.exec(word)?.[0] ?? 'ʼ'
  const written = found.map((one) => (capital.test(word) ? capitalise(one) : one).replaceAll("'", apostrophe))
  return [...new Set(written)].slice(0, most)
}

function capitalise(word: string): string {
  const [first = ''] = word
  return first.toUpperCase() + word.slice(first.length)
}
