import { describe, expect, it } from 'vitest'
import { createBookWriter } from '../../../main/export/pdf/book-writer'

const writer = (covers: (code: number) => boolean = () => true) =>
  createBookWriter({ anchors: new Set(['here']), picturePaths: new Map([['a', 'pictures/a.png']]), covers })

describe('the writer of the book', () => {
  it('makes controls and line separators spaces', () => {
    expect(writer().text('a\nb\tc\u0000d\u2028e')).toBe('a b c d e')
  })

  it('joins a letter with its accent', () => {
    expect(writer().text('c\u030c')).toBe('č')
  })

  it('prints a broken surrogate as a replacement instead of failing', () => {
    expect(writer().text('a\ud83d b')).toBe('a\ufffd b')
  })

  it('names each character without a glyph once', () => {
    const book = writer((code) => code < 128)
    expect(book.text('aé\u2603é')).toBe('a\ufffd\ufffd\ufffd')
    expect(book.losses()).toEqual(['missing-glyph: é \u2603'])
  })

  it('gives an anchor to the first that asks for it', () => {
    const book = writer()
    expect([book.defineAnchor('x'), book.defineAnchor('x'), book.defineAnchor('')]).toEqual(['x', null, null])
    expect(book.losses()).toEqual(['duplicate-anchor: x'])
  })
})
