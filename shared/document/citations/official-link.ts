import type { Language } from '../../domain/language'
import type { Jurisdiction } from '../names'
import { isLinkTarget } from '../schema/link-target'

/** How the official collection of one country is addressed; data of `assets/profiles/citation-links.json`. */
export interface CollectionLinks {
  /** Its name, as people know it. */
  readonly name: string
  /** An address with places such as `{year}`. */
  readonly act: string
  /** The same for the wording of a day; where absent the collection knows no such address. */
  readonly dated?: string | undefined
  readonly treaty?: string | undefined
  /** How a provision becomes a place within the page, from the largest unit to the smallest. */
  readonly fragment?: readonly { readonly unit: string; readonly pattern: string }[] | undefined
  /** Number of the address for the Roman one of a convocation. */
  readonly convocations?: Readonly<Record<string, string>> | undefined
  readonly languages?: readonly string[] | undefined
  readonly source: string
  readonly checkedOn: string | null
}
export type CitationLinks = Readonly<Record<Jurisdiction, CollectionLinks>>

export interface CitedAct {
  readonly jurisdiction: Jurisdiction
  /** Id of the register, with or without the country: `cz:326/1999`, `DU/2022/583`, `32013L0033`. */
  readonly act: string
  readonly provision: string
  readonly asOf: string | null
}

type LinkMaker = (act: string, cited: CitedAct, links: CollectionLinks, language: Language) => string | null

const makers = { cz: czechLink, pl: polishLink, ua: ukrainianLink, eu: europeanLink } satisfies Record<
  Jurisdiction,
  LinkMaker
>

/** Address of the act in its official collection, at the day of the wording; null when the id does not say. */
export function officialLink(cited: CitedAct, language: Language, links: CitationLinks): string | null {
  const act = cited.act.replace(/^(cz|pl|ua|eu):/i, '').trim()
  const link = act === '' ? null : makers[cited.jurisdiction](act, cited, links[cited.jurisdiction], language)
  return isLinkTarget(link) ? link : null
}

const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')

function czechLink(act: string, { provision, asOf }: CitedAct, links: CollectionLinks): string | null {
  const found = /^(sm\/)?(\d{1,4})\/(\d{4})\b/.exec(act)
  if (!found) return null
  const [, isTreaty, number = '', year = ''] = found
  const wording = asOf ? links.dated : links.act
  const pattern = isTreaty ? links.treaty : wording
  const fragment = fragmentOf(provision, links.fragment ?? [])
  return pattern === undefined
    ? null
    : fill(pattern, { number, year, date: asOf ?? '' }) + (fragment ? `#${fragment}` : '')
}

function fragmentOf(provision: string, units: NonNullable<CollectionLinks['fragment']>): string {
  const found = units.map(({ unit, pattern }) => [unit, new RegExp(pattern, 'u').exec(provision)?.[1]] as const)
  // A deeper unit means nothing without the paragraph that it belongs to.
  if (found[0]?.[1] === undefined) return ''
  return found.flatMap(([unit, value]) => (value === undefined ? [] : [`${unit}_${value}`])).join('-')
}

function polishLink(act: string, _cited: CitedAct, links: CollectionLinks): string | null {
  const found = /^W(DU|MP)(\d{4})(\d{3})(\d{4})$/.exec(act) ?? /^(DU|MP)\/(\d{4})\/(?:(\d{1,3})\/)?(\d{1,4})$/.exec(act)
  if (!found) return null
  const [, series = '', year = '', issue = '', position = ''] = found
  return fill(links.act, { series, year, issue: issue.padStart(3, '0'), position: position.padStart(4, '0') })
}

function ukrainianLink(act: string, { asOf }: CitedAct, links: CollectionLinks): string {
  const [number = '', series = ''] = act.split('-')
  const convocation = links.convocations?.[series]
  const id = encodeURI(convocation === undefined ? act : `${number}-${convocation}`)
  return fill(asOf ? (links.dated ?? links.act) : links.act, { id, day: (asOf ?? '').replaceAll('-', '') })
}

function europeanLink(act: string, _cited: CitedAct, links: CollectionLinks, language: Language): string | null {
  if (!/^[0-9][0-9]{4}[A-Z]{1,2}[0-9]{4}(-\d{8})?$/.test(act)) return null
  const official = links.languages?.includes(language) ? language : 'en'
  return fill(links.act, { LANGUAGE: official.toUpperCase(), celex: act })
}
