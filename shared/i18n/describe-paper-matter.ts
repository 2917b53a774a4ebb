import { paperFields } from '../domain/paper'
import type { PaperMatter } from '../domain/paper-matter'
import { describeFinding } from './describe-finding'
import { nameLanguage } from './name-language'
import type { Translate } from './translator'

const known = Object.values(paperFields).flat()

/** What a paper lacks, in the words of the translator's language; the paper itself may be in another one. */
export function describePaperMatter(
  { code, count, fields, language, finding }: PaperMatter,
  translate: Translate,
): string {
  if (code === 'publicity') return finding ? describeFinding(finding, translate) : ''
  const names = (fields ?? []).flatMap((field) => {
    const name = known.find((one) => one === field)
    return name ? [translate(`paperwork.fields.${name}`)] : []
  })
  return translate(`paperwork.matters.${code}`, {
    count: count ?? 0,
    fields: names.join(', '),
    language: language === undefined ? '' : nameLanguage(language, translate),
  })
}
