import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../shared/domain/language'

const worded = ['cs', 'pl', 'uk', 'en', 'sk', 'de', 'ro', 'ru'] as const

/** The name of a language in the language of the interface; the browser knows those without words of ours. */
export function useLanguageName(): (language: Language) => string {
  const { t, i18n } = useTranslation()
  return useCallback(
    (language) => {
      const known = worded.find((one) => one === language)
      if (known) return t(`common.languages.${known}`)
      return new Intl.DisplayNames([i18n.language], { type: 'language' }).of(language) ?? language
    },
    [t, i18n.language],
  )
}
