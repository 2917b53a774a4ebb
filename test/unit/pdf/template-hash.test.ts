import { describe, expect, it } from 'vitest'
import { findPdfResources } from '../../../main/export/pdf/pdf-resources'
import { readTemplate } from '../../../main/export/pdf/read-template'
import { templateHash } from '../../../main/export/pdf/template-hash'

const template = readTemplate(findPdfResources().typstFolder)
const hash = templateHash(template, ['/a/Font.ttf'], 'engine 1')

describe('the template hash', () => {
  it('is the same for the same design wherever the fonts lie', () => {
    expect(templateHash(new Map([...template].reverse()), ['/other/place/Font.ttf'], 'engine 1')).toBe(hash)
  })

  it('changes with the design, the fonts and the engine', () => {
    const changed = new Map([...template, ['page.typ', new Uint8Array([1])]])
    const others = [
      templateHash(changed, ['/a/Font.ttf'], 'engine 1'),
      templateHash(template, ['/a/Other.ttf'], 'engine 1'),
      templateHash(template, ['/a/Font.ttf'], 'engine 2'),
    ]
    expect(new Set([hash, ...others]).size).toBe(4)
  })
})
