import { createInstance, type i18n as Translator } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { KnownLanguage } from '../../shared/domain/language'
import { messages } from '../../shared/i18n/translator'
import { isolateWords } from './isolate-words'

/** The translator of the window; a text that a language lacks is taken from English, then from Czech. */
export const i18n: Translator = createInstance()

void i18n.use(initReactI18next).init({
  lng: 'cs',
  fallbackLng: ['en', 'cs'],
  resources: Object.fromEntries(Object.entries(messages).map(([code, translation]) => [code, { translation }])),
  interpolation: { escapeValue: true, escape: isolateWords },
  initAsync: false,
})

/** The language of the interface, also for screen readers and hyphenation. */
export function setInterfaceLanguage(language: KnownLanguage): void {
  document.documentElement.lang = language
  if (i18n.language !== language) void i18n.changeLanguage(language)
}
