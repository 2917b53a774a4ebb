import { describe, expect, it } from 'vitest'
import { findPdfResources } from '../../../main/export/pdf/pdf-resources'
import { readTemplate } from '../../../main/export/pdf/read-template'

const sources = [...readTemplate(findPdfResources().typstFolder)].map(([name, bytes]) => ({
  name,
  text: Buffer.from(bytes).toString('utf8'),
}))

describe('the design', () => {
  it('uses no package, no network and never reads text as markup', () => {
    for (const { name, text } of sources) {
      expect(text, name).not.toMatch(/@preview|@local|https?:\/\/(?!www\.w3\.org\/2000\/svg)|\beval\(/u)
    }
  })

  it('reads nothing but the scalars into what every page depends on', () => {
    const page = sources.find(({ name }) => name === 'page.typ')?.text ?? ''
    expect(page).not.toMatch(/\bjson\(/u)
    const readers = sources.filter(({ text }) => /\bjson\(/u.test(text)).map(({ name }) => name)
    expect(readers).toEqual(['book.typ', 'copies.typ', 'design.typ', 'paper-design.typ', 'paper.typ', 'parts.typ'])
  })
})
