import type { FoundAct } from './citation-hit'
import { gap, letter, matchAt, sticky, wordEnd, ws } from './patterns'

const regulation = `nařízení(?!m?${ws}vlády)m?|rozporządzeni${letter}{1,2}|regulations?|регламент${letter}{0,3}|regulament${letter}{0,4}`
const directive = `směrnic${letter}{1,3}|dyrektyw${letter}{1,3}|directives?|директив${letter}{1,3}|directiv${letter}{1,3}`
const decision = `rozhodnutím?|decyzj${letter}{1,3}|decisions?|рішенн${letter}{1,2}|deciz${letter}{1,4}`
const before = `(?:(?:prováděcí${letter}{0,3}|implementing|delegated|council|commission|імплементаційн${letter}{1,3}|виконавч${letter}{1,3})${ws}){0,2}`
const body = `(?:${ws}${letter}{1,20}){0,10}?`
const union = 'EU|ES|EHS|UE|WE|EWG|EC|EEC|ЄС|ЄЕС|CE|CEE|Euratom'
const sign = 'č\\.|nr|no\\.?|№|n\\.'
const bracketed = `\\((?:${union})(?:,${gap}Euratom)?\\)${gap}(${sign})?${gap}(\\d{1,4})/(\\d{1,4})(?:/(?:${union}))?`
const suffixed = `(${sign})?${gap}(\\d{1,4})/(\\d{1,4})/(?:${union})`
const act = sticky(
  `${before}(?:(${regulation})|(${directive})|(${decision}))${body}${gap}(?:${bracketed}|${suffixed})${wordEnd}(?!/)(?!${gap}Sb\\.)`,
)
const celex = sticky(`(?:CELEX:?[^\\S\\n]{0,2})?(3\\d{4}[RLD]\\d{4})${wordEnd}`, 'u')

/**
 * An act of the European Union in any of the four languages, as its CELEX number. Until 2014 acts other than
 * directives were numbered n/year, with *č.*; since 2015 year/n (DOMAIN.md 2.4).
 */
export function europeanAct(text: string, from: number): FoundAct | null {
  const code = matchAt(celex, text, from)
  if (code) return answer(from + code[0].length, code[1] ?? '')
  const found = matchAt(act, text, from)
  if (!found) return null
  const [words, isRegulation, isDirective] = found
  const [numberSign, first = '', second = ''] = found[5] === undefined ? found.slice(7, 10) : found.slice(4, 7)
  const letter = sector(isRegulation, isDirective)
  const isOldOrder = numberSign !== undefined && letter !== 'L'
  const parts = orderParts(first, second, isOldOrder)
  if (!parts) return null
  return answer(from + words.length, `3${parts.year}${letter}${parts.number.padStart(4, '0')}`)
}

function sector(isRegulation: string | undefined, isDirective: string | undefined): 'R' | 'L' | 'D' {
  if (isRegulation !== undefined) return 'R'
  return isDirective === undefined ? 'D' : 'L'
}

interface Parts {
  readonly year: string
  readonly number: string
}

function orderParts(first: string, second: string, isOldOrder: boolean): Parts | null {
  const old = { year: fullYear(second), number: first }
  const modern = { year: fullYear(first), number: second }
  const [wanted, other] = isOldOrder ? [old, modern] : [modern, old]
  return isYear(wanted) ?? isYear(other)
}

function fullYear(written: string): string {
  return /^[5-9]\d$/.test(written) ? `19${written}` : written
}

const isYear = (parts: Parts): Parts | null =>
  /^(?:19[5-9]\d|20\d\d)$/.test(parts.year) && Number(parts.number) > 0 ? parts : null

function answer(to: number, number: string): FoundAct {
  return { to, jurisdiction: 'eu', act: `eu:${number}`, asOf: null, problems: [] }
}
