import type { KnownLanguage } from '../../../shared/domain/language'
import { createTranslator } from '../../../shared/i18n/translator'

/** *Verze 3* in the language of the person at the computer. */
export function proposedName(number: number, language: KnownLanguage): string {
  return createTranslator(language)('versions.proposedName', { number })
}
