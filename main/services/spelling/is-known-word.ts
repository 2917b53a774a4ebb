import { dictionaryForm } from '../../../shared/document/spelling/dictionary-form'
import type { Dictionary } from './dictionaries'

type Words = Pick<Dictionary, 'has'>

/** *česko-polský*, *czesko-polski*, *чесько-польський*: the first part is an adjective that has taken an o. */
const joiningVowel = /[oо]$/u
const adjectiveEndings = ['ý', 'í', 'y', 'i', 'ий', 'ій']

/** True when the dictionary has the word, its form without the capital of a sentence, or each part around its hyphens. */
export function isKnownWord(words: Words, word: string): boolean {
  const form = dictionaryForm(word)
  if (isListed(words, form)) return true
  const parts = form.split('-')
  if (parts.length < 2) return false
  return parts.every((part, index) => isListed(words, part) || (index < parts.length - 1 && isJoining(words, part)))
}

function isListed(words: Words, form: string): boolean {
  return form.length < 2 || words.has(form) || words.has(form.toLowerCase())
}

function isJoining(words: Words, part: string): boolean {
  if (!joiningVowel.test(part)) return false
  const stem = part.slice(0, -1).toLowerCase()
  return adjectiveEndings.some((ending) => words.has(stem + ending))
}
