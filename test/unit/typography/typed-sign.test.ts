import { describe, expect, it } from 'vitest'
import { typedSign } from '../../../shared/document/typography/typed-sign'

/** The text as it stands after each key. */
function type(keys: string, language: string): string {
  return [...keys].reduce((before, key) => {
    const change = typedSign(before, key, language)
    return change ? before.slice(0, before.length - change.back) + change.insert : before + key
  }, '')
}

describe('typedSign', () => {
  it.each([
    ['cs', 'Řekl "ano" a šel', 'Řekl „ano“ a šel'],
    ['cs', '"A on: "pomoc"."', '„A on: ‚pomoc‘.“'],
    ['pl', '"tak" (“', '„tak” (“'],
    ['pl', '"a "b" c"', '„a «b» c”'],
    ['uk', 'Закон "Про освіту"', 'Закон «Про освіту»'],
    ['uk', "об'єкт", 'обʼєкт'],
    ['en', `"it's 'so'"`, '“it’s ‘so’”'],
    ['cs', "D'Artagnan", 'D’Artagnan'],
    ['cs', 'tak - ne', 'tak – ne'],
    ['uk', 'так - ні', 'так — ні'],
    ['cs', 'tak -- ne', 'tak – ne'],
    ['cs', '- první', '- první'],
    ['cs', 'bílo-modrý', 'bílo-modrý'],
    ['cs', 'no...', 'no…'],
    ['cs', 'je -5', 'je −5'],
    ['cs', '5 -10', '5 -10'],
    ['cs', '3x denně, 4 x 5, 4x5', '3× denně, 4 × 5, 4×5'],
    ['cs', '0x3f', '0x3f'],
    ['cs', 'monitor 24" a', 'monitor 24" a'],
    ['cs', 'https://a.cz/b...c"', 'https://a.cz/b...c"'],
    ['de', '"so" - 3x ', '"so" - 3x '],
  ])('%s: %s', (language, keys, wanted) => expect(type(keys, language)).toBe(wanted))
})
