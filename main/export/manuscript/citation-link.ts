import type { Jurisdiction } from '../../../shared/document/names'
import { isLinkTarget } from '../../../shared/document/schema/link-target'
import type { Language } from '../../../shared/domain/language'

export interface CitedAct {
  readonly jurisdiction: Jurisdiction
  /** Id of the register, with or without the country: `cz:326/1999`, `DU/2022/583`, `32013L0033`. */
  readonly act: string
  readonly provision: string
  readonly asOf: string | null
}

type LinkMaker = (act: string, cited: CitedAct, language: Language) => string | null

const makers = { cz: eSbirka, pl: isap, ua: rada, eu: eurLex } satisfies Record<Jurisdiction, LinkMaker>

/** Address of the act in its official collection, at the day of the wording; null when the id does not say. */
export function citationLink(cited: CitedAct, language: Language): string | null {
  const act = cited.act.replace(/^(cz|pl|ua|eu):/i, '').trim()
  const link = act === '' ? null : makers[cited.jurisdiction](act, cited, language)
  return isLinkTarget(link) ? link : null
}

function eSbirka(act: string, { provision, asOf }: CitedAct): string | null {
  const found = /^(\d{1,4})\/(\d{4})\b/.exec(act)
  if (!found) return null
  const fragment = eSbirkaFragment(provision)
  return `https://e-sbirka.gov.cz/sb/${found[2]}/${found[1]}${asOf ? `/${asOf}` : ''}${fragment ? `#${fragment}` : ''}`
}

function eSbirkaFragment(provision: string): string {
  const units: readonly (readonly [string, RegExp])[] = [
    ['par', /§\s*(\d{1,4}[a-z]{0,2})/u],
    ['odst', /odst\.\s*(\d{1,3}[a-z]?)/u],
    ['pism', /písm\.\s*([a-z]{1,2})\)?/u],
    ['bod', /bod[u]?\s*(\d{1,3})/u],
  ]
  const found = units.map(([unit, pattern]) => [unit, pattern.exec(provision)?.[1]] as const)
  // A deeper unit means nothing without the paragraph that it belongs to.
  if (found[0]?.[1] === undefined) return ''
  return found.flatMap(([unit, value]) => (value === undefined ? [] : [`${unit}_${value}`])).join('-')
}

function isap(act: string): string | null {
  const prefix = 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id='
  if (/^W(DU|MP)\d{11}$/.test(act)) return prefix + act
  const found = /^(DU|MP)\/(\d{4})\/(?:(\d{1,3})\/)?(\d{1,4})$/.exec(act)
  if (!found) return null
  return `${prefix}W${found[1]}${found[2]}${(found[3] ?? '').padStart(3, '0')}${(found[4] ?? '').padStart(4, '0')}`
}

function rada(act: string, { asOf }: CitedAct): string {
  return `https://zakon.rada.gov.ua/laws/show/${encodeURI(act)}${asOf ? `/ed${asOf.replaceAll('-', '')}` : ''}`
}

function eurLex(act: string, _cited: CitedAct, language: Language): string | null {
  if (!/^[0-9][0-9]{4}[A-Z]{1,2}[0-9]{4}(-\d{8})?$/.test(act)) return null
  const official = ['cs', 'pl', 'sk', 'ro', 'de'].includes(language) ? language : 'en'
  return `https://eur-lex.europa.eu/legal-content/${official.toUpperCase()}/TXT/?uri=CELEX:${act}`
}
