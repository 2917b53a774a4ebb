import { dictionaryForm } from '../../../shared/document/spelling/dictionary-form'
import type { OwnWord } from '../../../shared/ipc/spelling-channels'
import { readOwnWords, writeOwnWords } from './own-words-file'

const isSame = (one: OwnWord, other: OwnWord): boolean => one.language === other.language && one.word === other.word
const inOrder = (one: OwnWord, other: OwnWord): number =>
  one.language.localeCompare(other.language) || one.word.localeCompare(other.word, one.language)

/** Adds a word to the person's own; answers with all of them. One that is there already changes nothing. */
export function learnWord(folder: string, { language, word }: OwnWord): readonly OwnWord[] {
  const learned = { language, word: dictionaryForm(word) }
  const words = readOwnWords(folder)
  if (words.some((one) => isSame(one, learned))) return words
  const all = [...words, learned].toSorted(inOrder)
  writeOwnWords(folder, all)
  return all
}

/** Takes a word out again; answers with the rest. */
export function forgetWord(folder: string, forgotten: OwnWord): readonly OwnWord[] {
  const words = readOwnWords(folder)
  const rest = words.filter((one) => !isSame(one, forgotten))
  if (rest.length < words.length) writeOwnWords(folder, rest)
  return rest
}
