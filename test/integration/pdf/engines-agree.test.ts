import { beforeAll, describe, expect, it } from 'vitest'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import type { WrittenPdf } from '../../../main/export/pdf/write-pdf'
import { sampleManuscript } from '../../fixtures/sample-manuscript'
import { openNative, openWasm, print } from './print'
import { readBook, type ReadBook } from './read-book'

describe('the native and the WASM engine on the sample manuscript', () => {
  let native: { workshop: PdfWorkshop; written: WrittenPdf; book: ReadBook }
  let wasm: { workshop: PdfWorkshop; written: WrittenPdf; book: ReadBook }

  const run = async (workshop: PdfWorkshop) => {
    const written = await print(sampleManuscript, workshop)
    return { workshop, written, book: await readBook(written.bytes) }
  }
  beforeAll(async () => {
    native = await run(await openNative())
    wasm = await run(await openWasm())
  })

  it('are two different engines', () => {
    expect([native.written.engine, wasm.written.engine]).toEqual(['native', 'wasm'])
    expect(native.workshop.templateHash).not.toBe(wasm.workshop.templateHash)
  })

  it('print the same text on the same pages', () => {
    expect(wasm.book.pages.length).toBe(native.book.pages.length)
    expect(wasm.book.pages.map((page) => page.text)).toEqual(native.book.pages.map((page) => page.text))
    expect(native.book.text).toContain('Klient přichází z ohrožení a nejistoty')
  })

  it('give the same bookmarks', () => {
    expect(wasm.book.outline).toEqual(native.book.outline)
    expect(native.book.outline.length).toBeGreaterThan(4)
  })

  it('know the same page for every anchor', () => {
    expect(wasm.written.pageMap).toEqual(native.written.pageMap)
    expect(Object.keys(native.written.pageMap.anchors)).toContain('b-tabulka')
  })

  it('tag the same structure and both declare PDF/UA-1', () => {
    expect(wasm.book.pages.map((page) => page.roles)).toEqual(native.book.pages.map((page) => page.roles))
    expect([native.book.pdfUa, wasm.book.pdfUa]).toEqual(['1', '1'])
    expect([native.book.showsTitle, wasm.book.showsTitle]).toEqual([true, true])
  })

  it.each(['native', 'wasm'] as const)('give the same bytes twice: %s', async (name) => {
    const { workshop, written } = name === 'native' ? native : wasm
    const again = await print(sampleManuscript, workshop)
    expect(Buffer.from(again.bytes).equals(Buffer.from(written.bytes))).toBe(true)
  })

  it('give the same bytes from an engine that was opened anew', async () => {
    const again = await print(sampleManuscript, await openNative())
    expect(Buffer.from(again.bytes).equals(Buffer.from(native.written.bytes))).toBe(true)
  })

  it('lose nothing of the sample', () => {
    expect([native.written.losses, wasm.written.losses]).toEqual([[], []])
  })
})
