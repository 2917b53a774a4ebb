import type { ImportReport } from '../../../shared/domain/import-report'
import type { KnownLanguage } from '../../../shared/domain/language'
import { createTranslator } from '../../../shared/i18n/translator'

const longest = 4000

/** What the first version of an imported chapter says of itself: the file, and what of it was not carried. */
export function importNote(name: string, { dropped }: ImportReport, language: KnownLanguage): string {
  const t = createTranslator(language)
  const lines = dropped.map(({ what, count }) =>
    t('importing.lossLine', { what: t(`importing.losses.${what}`), count }),
  )
  const all = [t('importing.noteIntro', { name }), ...lines].join('\n')
  return all.length > longest ? `${all.slice(0, longest - 1).toWellFormed()}…` : all
}
