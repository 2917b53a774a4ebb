import type { Language } from '../domain/language'
import type { Translate } from './translator'

const worded = ['cs', 'pl', 'uk', 'en', 'sk', 'de', 'ro', 'ru'] as const

/** The name of a language where the program has a word for it, else its tag. */
export function nameLanguage(language: Language, translate: Translate): string {
  const known = worded.find((one) => one === language)
  return known ? translate(`common.languages.${known}`) : language
}
