import { createInstance, type TFunction } from 'i18next'
import type { Language } from '../domain/language'
import { cs } from './cs'
import { en } from './en'
import { pl } from './pl'
import { uk } from './uk'

/** Gives the words of a key, with its placeholders filled; `count` chooses the plural. */
export type Translate = TFunction

/** Messages of all languages of the interface; the same for the window, the command line and printed labels. */
export const messages = { cs, en, pl, uk } as const

/**
 * A translate function for `language`. A text that a language lacks is taken from English, then from Czech,
 * so that nobody ever sees a key; a test keeps Czech and English complete.
 */
export function createTranslator(language: Language): Translate {
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: ['en', 'cs'],
    resources: Object.fromEntries(Object.entries(messages).map(([code, translation]) => [code, { translation }])),
    interpolation: { escapeValue: false },
    initAsync: false,
    nsSeparator: false,
  })
  return instance.t
}
