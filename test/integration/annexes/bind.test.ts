import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AnnexPart, Manuscript } from '../../../main/export/manuscript/manuscript'
import { bookFiles } from '../../../main/export/pdf/book-files'
import { createBookWriter } from '../../../main/export/pdf/book-writer'
import { checkPdf } from '../../../main/export/pdf/conformance/check-pdf'
import { PdfFile } from '../../../main/export/pdf/conformance/pdf-file'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import { writePdf, type WrittenPdf } from '../../../main/export/pdf/write-pdf'
import { filledPdf, plainPdf, scannedPdf } from '../../fixtures/annex-files'
import { annexPart } from '../../fixtures/annex-part'
import { sampleManuscript } from '../../fixtures/sample-manuscript'
import { samplePictures } from '../../fixtures/pictures'
import { openNative, openWasm } from '../pdf/print'
import { readBook } from '../pdf/read-book'
import { readLogicalText } from '../pdf/read-logical-text'
import { chapterOf, paragraph } from '../pdf/small-manuscript'

let native: PdfWorkshop
let wasm: PdfWorkshop

beforeAll(async () => {
  native = await openNative()
  wasm = await openWasm()
}, 60_000)
afterAll(() => {
  native.engine.dispose()
  wasm.engine.dispose()
})

interface Given {
  readonly part: AnnexPart
  readonly bytes: Uint8Array
}

const withAnnexes = (manuscript: Manuscript, given: readonly Given[]): Manuscript => {
  const [first, ...rest] = manuscript.parts
  return { ...manuscript, parts: [...(first ? [first] : []), ...given.map(({ part }) => part), ...rest] }
}

async function bind(given: readonly Given[], workshop = native, manuscript = sampleManuscript): Promise<WrittenPdf> {
  const annexes = Object.fromEntries(given.map(({ part, bytes }) => [part.asset, bytes]))
  const whole = withAnnexes(manuscript, given)
  const written = await writePdf(whole, samplePictures, workshop, () => undefined, annexes)
  if (!written.ok) throw new Error(written.error.detail)
  return written.value
}

/** A tagged PDF with a link, a table and a picture: what a good program writes. */
async function taggedPdf(): Promise<Uint8Array> {
  const [, second] = sampleManuscript.parts
  const parts = second ? [second] : []
  const written = await writePdf({ ...sampleManuscript, parts, cover: null }, samplePictures, native, () => undefined)
  if (!written.ok) throw new Error(written.error.detail)
  return written.value.bytes
}

/** Untagged, with its fonts inside. */
async function untaggedPdf(): Promise<Uint8Array> {
  const manuscript = chapterOf([paragraph('Leták bez značek.')])
  const writer = createBookWriter({ anchors: new Set(), picturePaths: new Map(), covers: native.covers })
  const drafted = await native.engine.draft(new Map([...native.template, ...bookFiles(manuscript, writer)]))
  if (!drafted.ok) throw new Error(drafted.error.detail)
  return drafted.value.pdf
}

describe('annexes bound into the book', () => {
  it.each([['native'], ['wasm']] as const)('keep PDF/UA and PDF/A with good files, set by %s', async (engine) => {
    const given = [
      { part: annexPart('A', 'Leták', 1), bytes: await untaggedPdf() },
      { part: annexPart('B', 'Metodika', 3), bytes: await taggedPdf() },
    ]
    const written = await bind(given, engine === 'native' ? native : wasm)
    writeFileSync(`/tmp/p3/bound-${engine}.pdf`, written.bytes)
    expect([written.losses, written.failedChecks]).toEqual([[], []])
    expect(checkPdf(new PdfFile(written.bytes))).toEqual([])
    const book = await readBook(written.bytes)
    expect(book.pdfUa).toBe('1')
    expect(book.pageCount).toBe(written.pageMap.pages)
    expect(book.labels).toEqual(Array.from({ length: book.pageCount }, (_, at) => String(at + 1)))
    expect(book.outline.map(({ title }) => title)).toEqual(expect.arrayContaining([expect.stringContaining('Leták'), expect.stringContaining('Metodika')]))
  }, 120_000)
})
