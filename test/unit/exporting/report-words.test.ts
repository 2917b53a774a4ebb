import { describe, expect, it } from 'vitest'
import { nameLosses } from '../../../main/export/name-losses'
import { lossCodes } from '../../../shared/domain/export-loss'
import { describeFinding } from '../../../shared/i18n/describe-finding'
import { describeLosses } from '../../../shared/i18n/describe-loss'
import { createTranslator } from '../../../shared/i18n/translator'
import { sampleManuscript } from '../../fixtures/sample-manuscript'

const hash = 'a'.repeat(64)
const languages = ['cs', 'en', 'pl', 'uk'] as const

describe('what files could not carry, in words', () => {
  it.each(languages)('shows in %s neither hashes nor phrases of the check', (language) => {
    // Annexes are told by their titles.
    const detailOf = (code: string): string => {
      if (code.includes('picture')) return ''
      return code.includes('annex') ? 'Mapa' : hash
    }
    const losses = lossCodes.map((code) => `${code}: ${detailOf(code)}`)
    const words = describeLosses(
      losses.filter((loss) => !loss.startsWith('missing-glyph')),
      createTranslator(language),
    )
    expect(words).toHaveLength(lossCodes.length - 1)
    expect(words.filter((line) => line.includes(hash) || line.includes('losses.'))).toEqual([])
  })

  it('says the same thing once, and why where the reason is in the text', () => {
    const t = createTranslator('cs')
    expect(describeLosses(['missing-target: b-1', 'missing-target: b-2'], t)).toHaveLength(1)
    expect(describeLosses(['not-pdf-ua: no-alt'], t)[0]).toContain('obrázek nemá popis')
    expect(describeLosses(['not-pdf-ua: link without a description (page 3)'], t)[0]).toMatch(/nevidomé\.$/)
    expect(describeLosses(['missing-glyph: ₴: ✓'], t)[0]).toContain('₴: ✓')
    expect(describeLosses(['něco jiného'], t)).toEqual(['něco jiného'])
  })

  it('names a picture by what it shows', () => {
    const picture = sampleManuscript.parts
      .flatMap((part) => (part.type === 'chapter' ? part.blocks : []))
      .find((block) => block.type === 'figure')
    if (!picture) throw new Error('the sample shows no picture')
    const losses = [`unreadable-picture: ${picture.asset}`, 'not-pdf-a: x']
    expect(nameLosses(losses, sampleManuscript)).toEqual([`unreadable-picture: ${picture.alt}`, 'not-pdf-a: x'])
  })
})

describe('a finding', () => {
  it.each([
    ['cs', '1. března 2026', 'polština'],
    ['en', '1 March 2026', 'Polish'],
    ['pl', '1 marca 2026', 'polski'],
    ['uk', '1 березня 2026', 'польська'],
  ])('writes days and languages in %s, whatever the language of the pack', (language, day, polish) => {
    const t = createTranslator(language)
    expect(describeFinding({ code: 'check-again-passed', params: { day: '2026-03-01' } }, t)).toContain(day)
    expect(describeFinding({ code: 'language-substituted', params: { language: 'pl' } }, t)).toContain(polish)
    expect(describeFinding({ code: 'language-unknown', params: { language: 'pl' } }, t)).toContain('(pl)')
  })
})
