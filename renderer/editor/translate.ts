import type { createTranslator } from '../../shared/i18n/translator'

/** Words in the language of the interface. */
export type Translate = ReturnType<typeof createTranslator>
