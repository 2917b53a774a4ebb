import { ok } from '../../shared/domain/result'
import { dictionaryForm } from '../../shared/document/spelling/dictionary-form'
import type { OwnWord } from '../../shared/ipc/spelling-channels'
import type { spellingChannels } from '../../shared/ipc/spelling-channels'
import { forgetWord, learnWord } from '../services/spelling/change-own-words'
import { readOwnWords } from '../services/spelling/own-words-file'
import type { DoorHandlers } from './dispatch'
import type { SpellingThread } from './spelling-thread'

/** A word learned in small letters is known at the beginning of a sentence too. */
function isOwn(words: readonly OwnWord[], language: string, word: string): boolean {
  const form = dictionaryForm(word)
  return words.some((one) => one.language === language && (one.word === form || one.word === form.toLowerCase()))
}

/** Spelling belongs to the person, not to a library: the door answers it. */
export function createSpellingHandlers(
  thread: SpellingThread,
  dataFolder: string,
): Pick<DoorHandlers, keyof typeof spellingChannels> {
  return {
    'spelling:check': async ({ language, words }) => {
      const unknown = await thread.ask({ language, words, isSuggesting: false })
      if (!unknown.ok) return unknown
      const own = readOwnWords(dataFolder)
      return ok(unknown.value.filter((word) => !isOwn(own, language, word)))
    },
    'spelling:suggest': ({ language, word }) => thread.ask({ language, words: [word], isSuggesting: true }),
    'spelling:words': () => ok(readOwnWords(dataFolder)),
    'spelling:learn': (word) => ok(learnWord(dataFolder, word)),
    'spelling:forget': (word) => ok(forgetWord(dataFolder, word)),
  }
}
