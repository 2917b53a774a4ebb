import { knownLanguages, type KnownLanguage } from '../../../shared/domain/language'
import type { UserSettings } from '../../../shared/domain/settings'

/** The interface language for a system locale such as `cs-CZ`. Slovaks read Czech; everyone else gets English. */
export function languageForLocale(locale: string): KnownLanguage {
  const tag = locale.toLowerCase().split(/[-_]/)[0] ?? ''
  if (tag === 'sk') return 'cs'
  return knownLanguages.find((language) => language === tag) ?? 'en'
}

/** Settings of a person who has chosen nothing yet. */
export function defaultSettings(locale: string): UserSettings {
  return {
    isSetUp: false,
    name: '',
    institution: '',
    role: 'both',
    language: languageForLocale(locale),
    theme: 'system',
    recentLibraries: [],
    backupFolder: null,
    exportFolder: null,
    layout: {},
  }
}
