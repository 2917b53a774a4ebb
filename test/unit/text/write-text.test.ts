import { describe, expect, it } from 'vitest'
import { widthOf, wrapText } from '../../../main/export/text/wrap-text'
import { writeText } from '../../../main/export/text/write-text'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import type { Manuscript } from '../../../main/export/manuscript/manuscript'
import type { Block } from '../../../main/export/manuscript/manuscript-blocks'
import { doc, fn, li, olFrom, p, table, td, th, tr, ul } from '../../fixtures/builders'
import { manuscriptWords } from '../../fixtures/manuscript-words'
import { sampleManuscript } from '../../fixtures/sample-manuscript'
import { sampleChapter, sampleSource } from '../../fixtures/sample-source'

const textOf = (manuscript: Manuscript, anchors: Readonly<Record<string, number>> = {}): string =>
  new TextDecoder().decode(writeText(manuscript, { pages: 9, anchors }).bytes)
const chapterOf = (content: ReturnType<typeof doc>): string =>
  textOf(
    buildManuscript(sampleSource({ status: 'chapter', workshop: null, parts: [sampleChapter({ content })] })),
  ).replaceAll('\r\n', '\n')
/** Letters and digits only; the raised and lowered ones as the ordinary. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
const plain = (text: string): string => text.replace(/[\s\u00a0|>]+/g, ' ')

describe('plain text', () => {
  it.each([
    ['the sample', sampleManuscript],
    ['every node', buildManuscript(sampleSource({ kind: 'trainer' }))],
  ])('holds every word of %s', (_name, manuscript) => {
    const text = letters(textOf(manuscript))
    const wanted = manuscriptWords(manuscript)
      .flatMap((one) => one.split(/\s+/))
      .map(letters)
    expect(wanted.filter((word) => !text.includes(word))).toEqual([])
  })

  it('keeps its lines within 78 letters, except for a word that is longer', () => {
    const lines = textOf(sampleManuscript).split('\r\n')
    expect(lines.filter((line) => widthOf(line) > 78 && line.trim().includes(' '))).toEqual([])
  })

  it('puts notes after their chapter', () => {
    const text = textOf(sampleManuscript)
    expect(text.indexOf('[1] Poznámka s tučným slovem.')).toBeGreaterThan(text.indexOf('Cesta žádosti'))
    expect(text.indexOf('[1] Poznámka s tučným slovem.')).toBeLessThan(text.indexOf('Úvod druhé kapitoly.[2]'))
  })

  it('sets columns beside each other', () => {
    const text = chapterOf(doc(table('Lhůty', tr(th(p('Úřad')), th(p('Dnů'))), tr(td(p('OAMP')), td(p('60'))))))
    expect(text).toMatch(/Tabulka 1 Lhůty\n\n-+ {2}-+\nÚřad +Dnů\n=+ {2}=+\nOAMP +60\n-+ {2}-+\n/)
  })

  it('goes row by row where columns do not fit', () => {
    const wide = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
    const text = chapterOf(
      doc(table('', tr(...wide.map((one) => th(p(one)))), tr(...wide.map((one) => td(p(`${one}1`)))))),
    )
    expect(text).toContain('a | b | c | d')
    expect(text).toContain('* a1\n  b1\n  c1')
  })

  it('counts lists, hangs their lines and keeps what lies in them', () => {
    const long = 'slovo '.repeat(20).trim()
    const text = chapterOf(doc(olFrom(9, li(p(long)), li(p('b'), ul(li(p('c')))))))
    expect(text).toMatch(/\n9\. slovo .*\n {3}slovo/)
    expect(text).toMatch(/\n10\. b\n\n {4}- c\n/)
  })

  it('prints the page of the book where it is known', () => {
    expect(plain(textOf(sampleManuscript, { 'b-prvnikontakt': 7 }))).toContain('na straně 7.')
  })

  it('writes the address of a link', () => {
    expect(plain(textOf(sampleManuscript))).toContain('odkaz <https://example.org/cesta?x=1&y=2')
  })

  it('names a block that it cannot write', () => {
    const foreign = JSON.parse('{"type":"hologram"}') as Block
    const [part] = sampleManuscript.parts.filter((one) => one.type === 'chapter')
    const broken: Manuscript = { ...sampleManuscript, parts: part ? [{ ...part, blocks: [foreign] }] : [] }
    expect(() => textOf(broken)).toThrow(/hologram/)
  })

  it('comes in equal bytes from an equal manuscript', () => {
    expect(textOf(sampleManuscript)).toBe(textOf(sampleManuscript))
    expect(chapterOf(doc(p('a', fn('b'))))).toContain('a[1]')
  })
})

describe('wrapping', () => {
  it('never parts bound words and keeps own line ends', () => {
    expect(wrapText('a\u00a0bb cc\ndd', 4)).toEqual(['a bb', 'cc', 'dd'])
  })
  it('leaves a long address whole', () => {
    expect(wrapText('viz https://example.org/velmi-dlouha', 10)).toEqual(['viz', 'https://example.org/velmi-dlouha'])
  })
  it('gives one empty line for nothing', () => {
    expect(wrapText('', 10)).toEqual([''])
  })
})
