import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookFiles } from '../../../main/export/pdf/book-files'
import { createBookWriter } from '../../../main/export/pdf/book-writer'
import { checkPdf } from '../../../main/export/pdf/conformance/check-pdf'
import { PdfFile } from '../../../main/export/pdf/conformance/pdf-file'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import { writePdf } from '../../../main/export/pdf/write-pdf'
import { endlessPdf, filledPdf, plainPdf, scannedPdf, simpleFontPdf } from '../../fixtures/annex-files'
import { annexPart } from '../../fixtures/annex-part'
import { sampleManuscript } from '../../fixtures/sample-manuscript'
import { samplePictures } from '../../fixtures/pictures'
import { openNative, openWasm } from '../pdf/print'
import { readBook } from '../pdf/read-book'
import { readLogicalText } from '../pdf/read-logical-text'
import { chapterOf, paragraph } from '../pdf/small-manuscript'
import { bindInto, type GivenAnnex } from './bind-into'

let native: PdfWorkshop
let wasm: PdfWorkshop

beforeAll(async () => {
  native = await openNative()
  wasm = await openWasm()
})
afterAll(() => {
  native.engine.dispose()
  wasm.engine.dispose()
})

const bind = (given: readonly GivenAnnex[], workshop = native) => bindInto(workshop, given)

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
  it.each(['native', 'wasm'] as const)('keep PDF/UA and PDF/A where they are well made, set by %s', async (engine) => {
    const given = [
      { part: annexPart('A', 'Leták', 1), bytes: await untaggedPdf() },
      { part: annexPart('B', 'Metodika', 3), bytes: await taggedPdf() },
    ]
    const written = await bind(given, engine === 'native' ? native : wasm)
    expect([written.losses, written.failedChecks]).toEqual([[], []])
    expect(checkPdf(new PdfFile(written.bytes))).toEqual([])
    const book = await readBook(written.bytes)
    expect(book.pdfUa).toBe('1')
    // The pages of the book go on through the annexes; the cover and the page behind it have no number.
    expect(book.labels.slice(2)).toEqual(Array.from({ length: book.pageCount - 2 }, (_, at) => String(at + 1)))
    expect(book.outline.map(({ title }) => title)).toEqual(expect.arrayContaining(['A Leták', 'B Metodika']))
    const opening = written.pageMap.anchors['a-B'] ?? 0
    expect(book.pages[opening + 1]?.text).toContain('Příloha B Metodika')
    const spoken = await readLogicalText(written.bytes)
    expect(spoken.alternatives).toContain('Příloha A, strana 1 z 1')
    // The tagged one is read as what it is: its table, its notes, its links.
    const alone = await readLogicalText(await taggedPdf())
    const plain = await readLogicalText((await bind([])).bytes)
    const count = (text: typeof alone, role: string) => text.elements.filter((one) => one.role === role).length
    for (const role of ['Table', 'TH', 'Note', 'LI'])
      expect([role, count(spoken, role)]).toEqual([role, count(plain, role) + count(alone, role)])
    expect(spoken.addresses.length).toBe(plain.addresses.length + alone.addresses.length)
  })

  it('names the annex that keeps the file from a standard, and stops nothing', async () => {
    const given = [
      { part: annexPart('A', 'Starý leták', 2), bytes: await plainPdf({ pages: 2 }) },
      { part: annexPart('B', 'Sken', 2), bytes: await scannedPdf() },
    ]
    const written = await bind(given)
    expect(written.failedChecks).toEqual([])
    expect(written.losses).toEqual(['annex-not-pdf-ua: Starý leták', 'annex-not-pdf-a: Starý leták'])
    expect((await readBook(written.bytes)).pdfUa).toBeNull()
  })

  it.each([
    ['keeps both standards where the program of the font agrees', {}, []],
    ['keeps neither where a reader would get other widths', { widths: [600, 615, 392, 613, 579] }, ['ua', 'a']],
    ['keeps neither where nothing says what a code means', { encoding: null, flags: 4 }, ['ua', 'a']],
    ['keeps neither with an encoding that nobody looked at', { encoding: 'StandardEncoding' }, ['ua', 'a']],
  ] as const)('of a font of one byte a letter: %s', async (_, look, lost) => {
    const written = await bind([{ part: annexPart('A', 'Leták', 1), bytes: await simpleFontPdf(look) }])
    expect(written.losses).toEqual(lost.map((standard) => `annex-not-pdf-${standard}: Leták`))
    expect(written.failedChecks).toEqual([])
  })

  it('shows every page upright, whole and in its place, however it lies in its file', async () => {
    const turned = await Promise.all(
      ([0, 90, 180, 270] as const).map((turn) => plainPdf({ turn, size: [400, 600], words: `Otoceno${String(turn)}` })),
    )
    const given = turned.map((bytes, at) => ({ part: annexPart('ABCD'.charAt(at), `Leták ${String(at)}`, 1), bytes }))
    const book = await readBook((await bind(given)).bytes)
    for (const turn of [0, 90, 180, 270]) {
      const page = book.pages.find(({ text }) => text.includes(`Otoceno${String(turn)}`))
      const piece = page?.pieces.find(({ text }) => text.includes('Otoceno'))
      expect(page && piece && [piece.x > 0, piece.x < page.width, piece.y > 0, piece.y < page.height]).toEqual(
        Array.from({ length: 4 }, () => true),
      )
      const lies = turn === 90 || turn === 270
      expect(page && page.width > page.height).toBe(lies)
    }
  })

  it('prints what was filled in', async () => {
    const written = await bind([{ part: annexPart('A', 'Formulář', 1), bytes: await filledPdf() }])
    const book = await readBook(written.bytes)
    expect(book.text).toContain('Vyplneno')
  })

  it('shows the pages of a file whose structure does not end', async () => {
    const written = await bind([{ part: annexPart('A', 'Kruh', 1), bytes: await endlessPdf() }])
    expect([written.failedChecks, written.losses.some((loss) => loss.includes('Kruh'))]).toEqual([[], true])
    expect((await readBook(written.bytes)).text).toContain('Kruh 1')
  })

  it('takes 500 pages, the same bytes each time', async () => {
    const bytes = await plainPdf({ pages: 500 })
    const given = [{ part: annexPart('A', 'Velká příloha', 500), bytes }]
    const written = await bind(given)
    const again = await bind(given)
    expect(written.pageMap.pages).toBeGreaterThan(500)
    expect(Buffer.compare(written.bytes, again.bytes)).toBe(0)
    expect(written.pageMap.anchors['glossary'] ?? 0).toBeGreaterThan(500)
  })
})
