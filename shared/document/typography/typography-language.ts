import type { Language } from '../../domain/language'

/** The languages whose rules are known. */
export const typographyLanguages = ['cs', 'pl', 'uk', 'en', 'ro'] as const
export type TypographyLanguage = (typeof typographyLanguages)[number]

/** Whose rules a text follows; null where none are known, and then nothing is changed. */
export function typographyLanguage(language: Language): TypographyLanguage | null {
  const primary = language.toLowerCase().split('-')[0]
  return typographyLanguages.find((one) => one === primary) ?? null
}

export interface Quotes {
  readonly open: string
  readonly close: string
  readonly innerOpen: string
  readonly innerClose: string
}

/** Outer and inner quotation marks. Sources: DOMAIN.md section 4; Romanian is not verified. */
export const quotesOf = {
  cs: { open: '„', close: '“', innerOpen: '‚', innerClose: '‘' },
  pl: { open: '„', close: '”', innerOpen: '«', innerClose: '»' },
  uk: { open: '«', close: '»', innerOpen: '„', innerClose: '“' },
  en: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
  ro: { open: '„', close: '”', innerOpen: '«', innerClose: '»' },
} as const satisfies Record<TypographyLanguage, Quotes>

/** The dash of a pause between words. */
export const dashOf = { cs: '–', pl: '–', uk: '—', en: '–', ro: '–' } as const satisfies Record<
  TypographyLanguage,
  string
>

/** The apostrophe within a word; the Ukrainian one is a letter and does not part the word. */
export const apostropheOf = { cs: '’', pl: '’', uk: 'ʼ', en: '’', ro: '’' } as const satisfies Record<
  TypographyLanguage,
  string
>
