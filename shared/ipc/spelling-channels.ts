import { z } from 'zod'
import { channel } from './channel'
import { language, nothing } from './parsers'

const word = z.string().min(1).max(100)

/** A word of one's own, in one language. */
export interface OwnWord {
  readonly language: string
  readonly word: string
}

/** Spelling by the dictionaries that are part of the program. The person's own words are kept beside their settings. */
export const spellingChannels = {
  /** The words that the dictionary of the language and one's own words do not know; none where there is no dictionary. */
  'spelling:check': channel<readonly string[]>()(z.strictObject({ language, words: z.array(word).max(5000) })),
  /** The nearest words, best first. */
  'spelling:suggest': channel<readonly string[]>()(z.strictObject({ language, word })),
  'spelling:words': channel<readonly OwnWord[]>()(nothing),
  'spelling:learn': channel<readonly OwnWord[]>()(z.strictObject({ language, word })),
  'spelling:forget': channel<readonly OwnWord[]>()(z.strictObject({ language, word })),
} as const
