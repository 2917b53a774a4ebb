/** A BCP 47 tag in lower case: `cs`, `pl`, `uk`, `en`, or any other that a library needs. */
export type Language = string

/** Languages with their own messages, typography and dictionaries. Others can be written and exported all the same. */
export const knownLanguages = ['cs', 'pl', 'uk', 'en'] as const
export type KnownLanguage = (typeof knownLanguages)[number]

const pattern = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/

/** True for a language that the program itself speaks. */
export const isKnownLanguage = (value: string): value is KnownLanguage =>
  knownLanguages.some((language) => language === value)

/** True for a tag that Word, PDF and HTML accept. */
export const isLanguage = (value: string): value is Language => pattern.test(value)

/** The full tag that Word wants for proofing. */
export function regionalTag(language: Language): string {
  const regional: Readonly<Record<string, string>> = {
    cs: 'cs-CZ',
    pl: 'pl-PL',
    uk: 'uk-UA',
    en: 'en-GB',
    sk: 'sk-SK',
    ro: 'ro-RO',
    de: 'de-DE',
    ru: 'ru-RU',
  }
  return regional[language] ?? language
}
