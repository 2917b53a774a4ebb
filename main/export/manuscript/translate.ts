import type { createTranslator } from '../../../shared/i18n/translator'

/** Words in one language. */
export type Translate = ReturnType<typeof createTranslator>
