import { parentPort } from 'node:worker_threads'
import { dictionaryOf } from '../services/spelling/dictionaries'
import { isKnownWord } from '../services/spelling/is-known-word'
import { suggestWords } from '../services/spelling/suggest-words'
import type { SpellingAnswer, SpellingQuestion } from './spelling-thread'

if (!parentPort) throw new Error('spelling runs in a thread of its own')
const port = parentPort

function answer({ language, words, isSuggesting }: SpellingQuestion): readonly string[] {
  const dictionary = dictionaryOf(language)
  if (!dictionary) return []
  return isSuggesting
    ? words.flatMap((word) => suggestWords(dictionary, word))
    : words.filter((word) => !isKnownWord(dictionary, word))
}

port.on('message', (question: SpellingQuestion) => {
  const reply: SpellingAnswer = { id: question.id, words: answer(question) }
  port.postMessage(reply)
})
