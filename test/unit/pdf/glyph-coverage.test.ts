import { describe, expect, it } from 'vitest'
import { readGlyphCoverage } from '../../../main/export/pdf/glyph-coverage'
import { findPdfResources } from '../../../main/export/pdf/pdf-resources'

const covers = readGlyphCoverage(findPdfResources().fontFiles)
const missing = (text: string): readonly string[] =>
  Array.from(text).filter((character) => !covers(character.codePointAt(0) ?? 0))

describe('the fonts of the book', () => {
  it.each([
    ['cs', 'áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ'],
    ['pl', 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ'],
    ['uk', 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯʼ'],
    ['ro', 'ăâîșțĂÂÎȘȚ'],
    ['typography', '„“‚‘«»–—…·•§°×−±½ €₴→☐☑✓①\u00a0\u2009\u202f\u2011'],
  ])('print every letter of %s', (_, letters) => {
    expect(missing(letters)).toEqual([])
  })

  it('need no glyph for what is never seen', () => {
    expect(missing('\u00ad\u200b\u200d\u2060\ufe0f')).toEqual([])
  })

  it('have no Chinese', () => {
    expect(missing('a中b')).toEqual(['中'])
  })
})
