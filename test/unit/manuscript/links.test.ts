import { describe, expect, it } from 'vitest'
import { plainPrint } from '../../../shared/domain/print-options'
import { a, doc, fn, p } from '../../fixtures/builders'
import { blocksOf, printDocument } from './print-document'

const linesOf = (...args: Parameters<typeof printDocument>) =>
  blocksOf(printDocument(...args)).flatMap((block) => (block.type === 'paragraph' ? [block.inlines] : []))
const onPaper = { print: { ...plainPrint, hasLinkNotes: true } }

describe('telephone numbers', () => {
  it('are links that a phone dials', () => {
    const [line] = linesOf(doc(p('Volejte +420 800 123 987 nebo linku 116 111.')))
    const links = (line ?? []).flatMap((one) => (one.type === 'text' && one.href !== undefined ? [one.href] : []))
    expect(links).toEqual(['tel:+420800123987', 'tel:116111'])
  })

  it.each(['zákon č. 326/1999 Sb.', 'dotace 100 000 000 Kč', 'stojí 112 korun'])('are not found in %s', (text) => {
    const [line] = linesOf(doc(p(text)))
    expect((line ?? []).some((one) => one.type === 'text' && one.href !== undefined)).toBe(false)
  })

  it('leave the words of another link as they are', () => {
    const [line] = linesOf(doc(p(a('volejte +420 800 123 987', 'https://example.org/'))))
    expect(line).toMatchObject([{ href: 'https://example.org/' }])
  })
})

describe('web addresses in a book for paper', () => {
  it('stand in a footnote after the words of the link, numbered in the order of the text', () => {
    const [line] = linesOf(doc(p('Viz ', a('stránka', 'https://example.org/x'), ' a dál.', fn('Vlastní.'))), onPaper)
    const notes = (line ?? []).flatMap((one) => (one.type === 'footnote' ? [one] : []))
    expect(notes.map(({ number }) => number)).toEqual([1, 2])
    expect(notes[0]?.inlines).toMatchObject([{ text: 'https://example.org/x', href: 'https://example.org/x' }])
  })

  it('stand in brackets inside a footnote', () => {
    const [line] = linesOf(doc(p('Text.', fn('Viz ', a('stránka', 'https://example.org/x')))), onPaper)
    const note = line?.find((one) => one.type === 'footnote')
    expect(note?.inlines.map((one) => (one.type === 'text' ? one.text : '?')).join('')).toBe(
      'Viz stránka (https://example.org/x)',
    )
  })

  it('are not said twice where the words are the address', () => {
    const [line] = linesOf(doc(p(a('example.org', 'https://www.example.org/'))), onPaper)
    expect(line).toHaveLength(1)
  })

  it('stay with their words alone where nobody asked for notes', () => {
    const [line] = linesOf(doc(p(a('stránka', 'https://example.org/x'))))
    expect(line).toHaveLength(1)
  })
})
