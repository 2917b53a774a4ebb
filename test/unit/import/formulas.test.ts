import { describe, expect, it } from 'vitest'
import { r, wp } from '../../fixtures/docx-files'
import { sketch } from './read-docx'

describe('formulas of a Word file', () => {
  it('keeps the signs of a formula, without which it would say something else', () => {
    const t = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
    const formula = (inside: string) => sketch(wp(`${r('x = ')}<m:oMath>${inside}</m:oMath>`))
    expect(formula(`<m:f><m:num>${t('1')}</m:num><m:den>${t('2a')}</m:den></m:f>`)).toBe('p(x = 1/(2a))')
    expect(formula(`<m:sSup><m:e>${t('c')}</m:e><m:sup>${t('2')}</m:sup></m:sSup>`)).toBe('p(x = csuperscript‹2›)')
    expect(formula(`<m:rad><m:deg/><m:e>${t('ab')}</m:e></m:rad>`)).toBe('p(x = √(ab))')
    expect(
      formula(
        `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${t('i')}</m:sub><m:sup>${t('n')}</m:sup><m:e><m:d><m:e>${t('i+1')}</m:e></m:d></m:e></m:nary>`,
      ),
    ).toBe('p(x = ∑subscript‹i›superscript‹n›(i+1))')
  })
})
