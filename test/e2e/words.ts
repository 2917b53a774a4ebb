import { createTranslator } from '../../shared/i18n/translator'

/** The words of the Czech interface, by their key. */
export const words = createTranslator('cs')
