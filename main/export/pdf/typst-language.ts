import type { Language } from '../../../shared/domain/language'

export interface TypstLanguage {
  readonly lang: string
  readonly region: string | null
}

/** A BCP 47 tag as Typst wants it: language and, of the rest, only the region. */
export function typstLanguage(language: Language): TypstLanguage {
  const [lang = 'cs', ...rest] = language.split('-')
  const region = rest.find((part) => /^[a-z]{2}$/i.test(part))
  return { lang, region: region === undefined ? null : region.toUpperCase() }
}
