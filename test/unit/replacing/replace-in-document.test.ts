import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findReplaceable, replaceInDocument } from '../../../shared/document/find/replace-in-document'
import type { DocumentJson } from '../../../shared/document/document-json'
import { parseDocument } from '../../../shared/document/parse-document'
import { plainText } from '../../../shared/document/plain-text'
import { a, b, citation, doc, exercise, figure, fn, p, td, term, th, table, tr } from '../../fixtures/builders'
import { anyDocument } from '../../fixtures/any-document'

const query = (text: string, part = {}) => ({
  text,
  isCaseSensitive: false,
  areAccentsSensitive: false,
  isWholeWord: false,
  ...part,
})
const all = (document: DocumentJson, text: string) =>
  new Set(findReplaceable(document, query(text)).places.map(({ ordinal }) => ordinal))
const replaced = (document: DocumentJson, text: string, by: string) =>
  replaceInDocument(document, query(text), all(document, text), by).document

describe('replacing in a document', () => {
  it('finds across bold words, in notes and in cells, with the block of each', () => {
    const text = doc(p('Okr', b('es'), ' Jičín', fn('Viz okres')), table('', tr(th(p('OKRES')), td(p('kraj')))))
    const { places } = findReplaceable(text, query('okres'))
    expect(places.map(({ text: around, from, to }) => around.slice(from, to))).toEqual(['Okres', 'okres', 'OKRES'])
    expect(places.every(({ blockId }) => blockId !== null)).toBe(true)
  })

  it('finds and replaces titles, captions, descriptions and glossary words, and says which they are', () => {
    const text = doc(
      exercise({ title: 'Okres', aim: 'Znát okres' }, p('okres')),
      figure(null, 'Mapa okresu', 'Okres Jičín, www.okres.cz'),
      table('Okres v číslech', tr(td(p('okres')))),
      p(term('okresu', 'okres', 'Část kraje')),
    )
    const { places, untouchable } = findReplaceable(text, query('okres'))
    const where = places.map(({ attribute }) => attribute)
    expect(where).toEqual(['title', 'aim', null, 'alt', 'caption', 'caption', null, 'label', 'term'])
    expect(places.every(({ blockId }) => blockId !== null)).toBe(true)
    expect(untouchable).toBe(1)
    const result = replaced(text, 'okres', 'kraj')
    expect(findReplaceable(result, query('okres')).places).toEqual([])
    expect(plainText(result)).toContain('kraj Jičín, www.okres.cz')
    expect(parseDocument(result).ok).toBe(true)
  })

  it('leaves a title that would grow too long as it is, and says so', () => {
    const text = doc(exercise({ title: 'a'.repeat(299) }, p('a')))
    const { document, tooLong } = replaceInDocument(text, query('a'), all(text, 'a'), 'bb')
    expect(tooLong).toBe(298)
    expect(parseDocument(document).ok).toBe(true)
  })

  it('gives the new words the look of the first old one and leaves the rest', () => {
    const result = replaced(doc(p(b('Okr'), 'es Jičín')), 'okres', 'Kraj')
    expect(result.content[0]?.content).toEqual([
      { type: 'text', text: 'Kraj', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' Jičín' },
    ])
  })

  it('replaces only what was chosen', () => {
    const text = doc(p('okres a okres a okres'))
    expect(plainText(replaceInDocument(text, query('okres'), new Set([1]), 'kraj').document)).toBe(
      'okres a kraj a okres',
    )
  })

  it('never touches links, addresses, codes and citations', () => {
    const law = citation('§ 5 okres', 'cz/1999/326')
    const text = doc(p(a('okres', 'https://example.org/okres'), ' okres ', 'www.okres.cz okres.pdf ', law))
    const { places, untouchable } = findReplaceable(text, query('okres'))
    expect([places.length, untouchable]).toEqual([1, 3])
    expect(JSON.stringify(replaced(text, 'okres', 'kraj'))).toContain('https://example.org/okres')
    expect(JSON.stringify(replaced(text, 'okres', 'kraj'))).toContain('§ 5 okres')
  })

  it('empties a paragraph when its only words are taken out, and stays valid', () => {
    const result = replaced(doc(p('okres'), p('kraj')), 'okres', '')
    expect(parseDocument(result)).toEqual({ ok: true, value: result })
    expect(plainText(result).trim()).toBe('kraj')
  })

  it('keeps any valid document valid, and what was not chosen as it was', () => {
    fc.assert(
      fc.property(anyDocument, fc.constantFrom('a', 'e', ' '), (document, letter) => {
        expect(replaceInDocument(document, query(letter), new Set(), 'xx').document).toEqual(document)
        const result = replaced(document, letter, 'xx')
        expect(parseDocument(result).ok).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
