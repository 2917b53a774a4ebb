import { isKnownLanguage, type KnownLanguage, type Language } from '../../../shared/domain/language'
import { createTranslator } from '../../../shared/i18n/translator'
import type { Translate } from '../manuscript/translate'

/** One language of a paper. */
export interface Tongue {
  /** As the paper asks for it: in it stand the words that the user writes. */
  readonly language: Language
  /** The one in which the program's own words stand: English where it does not know the other. */
  readonly spoken: KnownLanguage
  readonly t: Translate
}

const translators = new Map<KnownLanguage, Translate>()

function translatorOf(language: KnownLanguage): Translate {
  const known = translators.get(language)
  if (known) return known
  const created = createTranslator(language)
  translators.set(language, created)
  return created
}

export function tongueOf(language: Language): Tongue {
  const spoken = isKnownLanguage(language) ? language : 'en'
  return { language, spoken, t: translatorOf(spoken) }
}
