import type { KnownLanguage } from '../../shared/domain/language'
import type { Theme, ThemeKind } from '../../shared/domain/theme'
import { createTranslator } from '../../shared/i18n/translator'

const starters = [
  ['psychology', 'general'],
  ['tolerance', 'general'],
  ['legislation', 'legislation'],
  ['practice', 'general'],
  ['districts', 'district-sheet'],
  ['methods', 'trainer-method'],
] as const satisfies readonly (readonly [string, ThemeKind])[]

/** The themes of a new library, in the person's language; all can be renamed and put away. */
export function starterThemes(language: KnownLanguage): readonly Pick<Theme, 'name' | 'kind'>[] {
  const t = createTranslator(language)
  return starters.map(([key, kind]) => ({ name: t(`doors.themes.${key}`), kind }))
}
