import type { Language } from '../../domain/language'
import { protectedRanges } from './protected-ranges'
import { spaceRules } from './space-rules'
import { typographyLanguage } from './typography-language'

/**
 * Puts non-breaking spaces where the rules of the language forbid a line end: after one-letter words, inside numbers
 * and dates, between a number and its unit, after § and abbreviations that need what follows, before a dash. The text
 * keeps its length and only spaces change; addresses and codes are left alone. Running it twice changes nothing.
 * Sources: DOMAIN.md section 4 (Internetová jazyková příručka, entry 880; zecerka.pl; typography.org.ua).
 */
export function bindSpaces(text: string, language: Language): string {
  const known = typographyLanguage(language)
  if (!known || !text.includes(' ')) return text
  const bound = spaceRules[known].reduce((before, rule) => before.replace(rule, '$1\u00a0'), text)
  return bound === text ? text : keepProtected(text, bound)
}

/** A code of several words keeps its spaces as they were. */
function keepProtected(text: string, bound: string): string {
  let kept = ''
  let position = 0
  for (const { from, to } of protectedRanges(text)) {
    kept += bound.slice(position, from) + text.slice(from, to)
    position = to
  }
  return kept + bound.slice(position)
}
