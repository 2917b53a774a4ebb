import type { Language } from '../../domain/language'
import { opensQuote } from './quote-edits'
import { apostropheOf, dashOf, quotesOf, typographyLanguage, type TypographyLanguage } from './typography-language'

/** What becomes of a sign just typed: `back` units before it and the sign itself are replaced by `insert`. */
export interface TypedChange {
  readonly back: number
  readonly insert: string
}

const address = /(?:^|\s)\S*(?::\/\/|@|www\.)\S*$/iu

/**
 * What a sign becomes as it is typed, given the text of its paragraph before the caret: quotation marks, the dash of a
 * pause, ellipsis, minus, times, the apostrophe. Null where it stays as it is: always within an address.
 */
export function typedSign(before: string, typed: string, language: Language): TypedChange | null {
  const known = typographyLanguage(language)
  if (!known || address.test(before.slice(-200))) return null
  if (typed === '"') return quote(before, known)
  if (typed === "'") return apostrophe(before, known)
  if (typed === '.') return /(?<!\.)\.\.$/.test(before) ? { back: 2, insert: '…' } : null
  if (typed === ' ') return afterSpace(before, known)
  return /\d/.test(typed) ? afterDigit(before, typed) : null
}

const count = (text: string, sign: string): number => text.split(sign).length - 1

function quote(before: string, language: TypographyLanguage): TypedChange | null {
  const { open, close, innerOpen, innerClose } = quotesOf[language]
  const isInside = count(before, open) > count(before, close)
  if (opensQuote(before.slice(-12), '')) return { back: 0, insert: isInside ? innerOpen : open }
  const isInsideInner = innerClose !== '’' && count(before, innerOpen) > count(before, innerClose)
  if (isInsideInner) return { back: 0, insert: innerClose }
  return isInside || !/\d$/.test(before) ? { back: 0, insert: close } : null
}

function apostrophe(before: string, language: TypographyLanguage): TypedChange | null {
  if (language === 'uk') return /[\u0400-\u052f]$/.test(before) ? { back: 0, insert: apostropheOf.uk } : null
  const { innerOpen, innerClose } = quotesOf[language]
  const isSingle = innerOpen === '‚' || innerOpen === '‘'
  if (isSingle && opensQuote(before.slice(-12), '')) return { back: 0, insert: innerOpen }
  if (innerClose === '‘' && count(before, innerOpen) > count(before, innerClose)) return { back: 0, insert: innerClose }
  return /\p{L}$/u.test(before) ? { back: 0, insert: apostropheOf[language] } : null
}

function afterSpace(before: string, language: TypographyLanguage): TypedChange | null {
  const dash = /(?<=\S[ \u00a0])-{1,3}$/.exec(before)
  if (dash) return { back: dash[0].length, insert: `${dashOf[language]} ` }
  return /(?<![\p{L}\d.,])(?!0x)\d+x$/u.test(before) ? { back: 1, insert: '× ' } : null
}

function afterDigit(before: string, typed: string): TypedChange | null {
  if (/(?:^|[ \u00a0([])-$/.test(before) && !/\d[ \u00a0]-$/.test(before)) return { back: 1, insert: `\u2212${typed}` }
  const times = /(?<=(?<![\p{L}\d.,])(?!0x)\d+[ \u00a0]?)x([ \u00a0]?)$/u.exec(before)
  return times ? { back: times[0].length, insert: `×${times[1] ?? ''}${typed}` } : null
}
