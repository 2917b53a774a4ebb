import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hyphenateRomanian } from '../../../main/export/pdf/hyphenate-romanian'

const shown = (text: string) => hyphenateRomanian(text).replaceAll('\u00ad', '-')

describe('hyphenation of Romanian', () => {
  it.each([
    ['participant', 'par-ti-ci-pant'],
    ['comunicare', 'co-mu-ni-ca-re'],
    ['problema', 'pro-ble-ma'],
    ['interpretare', 'in-ter-pre-ta-re'],
    ['administrativ', 'ad-mi-nis-tra-tiv'],
    ['refugiaților', 're-fu-gia-ți-lor'],
    ['deschidere', 'des-chi-de-re'],
  ])('parts %s', (word, parted) => {
    // At the end at least three letters go to the next line.
    expect(shown(word)).toBe(parted.replace(/-(?=\p{L}{1,2}$)/u, ''))
  })

  it('leaves short words, numbers and signs as they are', () => {
    expect(shown('La ora 14.30, în sala B2.')).toBe('La ora 14.30, în sala B2.')
  })

  it('adds soft hyphens and nothing else, never at an edge of a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const plain = text.replaceAll('\u00ad', '')
        const parted = hyphenateRomanian(plain)
        expect(parted.replaceAll('\u00ad', '')).toBe(plain)
        expect(parted).not.toMatch(/(?<!\p{L}\p{L})\u00ad|\u00ad(?!\p{L}{2})|\u00ad\p{L}{2}(?![\p{L}\u00ad])/u)
      }),
    )
  })
})
