import type { CitingStyle } from '../../../shared/domain/act'
import type { CitedAct } from './citation-link'

/** Titles of a cited act, as the register has them. */
export interface ActTitles {
  readonly title: string
  readonly shortTitle: string
}

type StyleMaker = (label: string, titles: ActTitles, isFirst: boolean, style: 'official' | 'plain') => string

/**
 * A citation in the style of the library. Only words that stay right in any case of the sentence are added or taken
 * away: the title after the number at the first mention, then either the number alone (official) or the short title
 * instead of it (plain). What the register cannot name stays as it was written.
 */
export function citeAs(
  label: string,
  { jurisdiction }: Pick<CitedAct, 'jurisdiction'>,
  { style, titles, isFirst }: { style: CitingStyle; titles: ActTitles | undefined; isFirst: boolean },
): string {
  if (style === 'as-written' || !titles) return label
  const makers: Partial<Record<CitedAct['jurisdiction'], StyleMaker>> = { cz: czech, pl: polish, ua: ukrainian }
  return makers[jurisdiction]?.(label, titles, isFirst, style) ?? label
}

const czechNumber = /č\.[ \u00a0]?\d{1,4}\/\d{4}[ \u00a0]?Sb\.(?![ \u00a0]?m)/u

const czech: StyleMaker = (label, { title, shortTitle }, isFirst, style) => {
  const subject = /Sb\.,\s+(.+)$/u.exec(title)?.[1]
  const number = czechNumber.exec(label)?.[0]
  if (subject === undefined || number === undefined) return label
  const plain = label.replace(`, ${subject}`, '')
  if (isFirst) return subject.startsWith('o ') ? plain.replace(number, `${number}, ${subject}`) : label
  const short = /^zákon (o .+)$/u.exec(shortTitle)?.[1]
  const isNamedKind = new RegExp(`zákon\\p{L}*[ \\u00a0]${number.replace(/[.]/g, '\\.')}`, 'u').test(plain)
  return style === 'plain' && short !== undefined && isNamedKind ? plain.replace(number, short) : plain
}

const polish: StyleMaker = (label, { shortTitle }, isFirst, style) => {
  if (isFirst) return label
  const plain = label.replace(/\s*\((?:t\.\s?j\.\s)?Dz\.\s?U\.[^()]*\)/u, '')
  const short = /^ustawa (o .+)$/u.exec(shortTitle)?.[1]
  return style === 'plain' && short !== undefined
    ? plain.replace(/(ustaw\p{L}+) z dnia \d{1,2} \p{L}+ \d{4} r\. o .+$/u, `$1 ${short}`)
    : plain
}

const ukrainian: StyleMaker = (label, _titles, isFirst, style) => {
  const named = /^(.*?Закон\p{L}*[ \u00a0]України|.*?ЗУ)([ \u00a0]«[^»]+»)(.*)$/u.exec(label)
  if (isFirst || !named) return label
  const [, kind = '', name = '', rest = ''] = named
  return style === 'plain' ? kind + name : kind + rest.replace(/[ \u00a0]від[ \u00a0][\d.]+(?:[ \u00a0]р\.)?/u, '')
}
