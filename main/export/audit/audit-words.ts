import type { Language } from '../../../shared/domain/language'
import type { Translate } from '../../../shared/i18n/translator'
import type { Block } from '../manuscript/manuscript-blocks'
import { ownBlock } from '../manuscript/own-pages'

/** What the pages of a record need to speak. */
export interface AuditWords {
  readonly t: Translate
  readonly language: Language
  /** An ISO instant on the clock of Prague, as the days of the program are. */
  readonly instant: (iso: string) => string
}

const spaces = /[\u2009\u202f]/g

export function auditWords(t: Translate, language: Language): AuditWords {
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Prague',
  })
  return { t, language, instant: (iso) => format.format(new Date(iso)).replace(spaces, '\u00a0') }
}

/** In groups of eight, so that lines can be broken; the JSON beside holds it in one piece. */
export const hashWords = (hash: string): string => hash.match(/.{1,8}/g)?.join(' ') ?? ''

/** Rows of label and value; those without a value are left out. */
export function auditFactsTable(
  anchor: string,
  rows: readonly (readonly [string, string])[],
  { t }: Pick<AuditWords, 't'>,
): Block {
  const filled = rows.filter(([, value]) => value.trim() !== '')
  return ownBlock.table(anchor, [30, 70], [t('audit.record.what'), t('audit.record.value')], filled)
}
