import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import { croppedPdf, layeredPdf, linkedPdf, plainPdf } from '../../fixtures/annex-files'
import { annexPart } from '../../fixtures/annex-part'
import { openNative } from '../pdf/print'
import { readBook } from '../pdf/read-book'
import { readLogicalText } from '../pdf/read-logical-text'
import { chapterOf, paragraph } from '../pdf/small-manuscript'
import { bindInto } from './bind-into'

let workshop: PdfWorkshop
beforeAll(async () => {
  workshop = await openNative()
})
afterAll(() => workshop.engine.dispose())

const small = chapterOf([paragraph('Kapitola.')])
const bind = (bytes: Uint8Array, pages = 1, title = 'Příloha') =>
  bindInto(workshop, [{ part: annexPart('A', title, pages), bytes }], small)

interface ReadLink {
  readonly rect: readonly number[]
  readonly url: string | null
  /** Page of the book from 0, and what stands there at the top; null for the web. */
  readonly page: number | null
  readonly top: number | null
  readonly words: string
}

const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'str' in value ? String(value.str) : ''

/** The links of each page of a book as a reader follows them. */
async function linksOf(bytes: Uint8Array): Promise<readonly (readonly ReadLink[])[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const pdf = await task.promise
  const all: ReadLink[][] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const notes: readonly Record<string, unknown>[] = await (await pdf.getPage(number)).getAnnotations()
    const found: ReadLink[] = []
    for (const { rect, url, dest, contentsObj } of notes) {
      const known: unknown = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
      const goal: readonly unknown[] = Array.isArray(known) ? known : []
      const [page] = goal
      const isPage = typeof page === 'object' && page !== null && 'num' in page && 'gen' in page
      found.push({
        rect: Array.isArray(rect) ? rect : [],
        url: typeof url === 'string' ? url : null,
        page: isPage ? await pdf.getPageIndex({ num: Number(page.num), gen: Number(page.gen) }) : null,
        top: typeof goal[3] === 'number' ? goal[3] : null,
        words: textOf(contentsObj),
      })
    }
    all.push(found)
  }
  await task.destroy()
  return all
}

describe('links of an annex', () => {
  it('are addresses and nothing else, whatever is written in them', async () => {
    const address = 'https://example.org/)>>/A<</S/JavaScript/JS(app.alert)>>/B<</C(\\'
    const written = await bind(await linkedPdf(address), 3, 'Rozcestník')
    expect(written.failedChecks).toEqual([])
    const book = await PDFDocument.load(written.bytes)
    const texts = book.context.enumerateIndirectObjects().map(([, object]) => object)
    const addresses = texts.flatMap((object) => {
      const action = object instanceof PDFDict ? object.lookup(PDFName.of('A')) : undefined
      if (!(action instanceof PDFDict)) return []
      expect(action.keys().map(String).toSorted()).toEqual(['/S', '/Type', '/URI'])
      const uri = action.lookup(PDFName.of('URI'))
      return uri instanceof PDFHexString || uri instanceof PDFString ? [uri.decodeText()] : []
    })
    expect(addresses).toContain(address)
  })

  it('lead within the book to the pages that they led to, and to the web; no others are kept', async () => {
    const written = await bind(await linkedPdf(), 3, 'Rozcestník')
    expect(written.failedChecks).toEqual([])
    const { pages } = await readBook(written.bytes)
    const first = pages.findIndex(({ text }) => text.includes('Rozcestnik 1'))
    const third = pages.findIndex(({ text }) => text.includes('Rozcestnik 3'))
    const all = await linksOf(written.bytes)
    const links = all[first] ?? []
    expect(links.map(({ page, url, words }) => [page, url, words])).toEqual([
      [third, null, 'Rozcestník, 3'],
      [third, null, 'Rozcestník, 3'],
      [null, 'https://example.org/', 'https://example.org/'],
    ])
    const [sheet] = pages.slice(third)
    const words = sheet?.pieces.find(({ text }) => text.includes('Rozcestnik 3'))
    // The words stand 18 units below the place, as in the annex.
    expect(links[0]?.top).toBeGreaterThan(words?.y ?? Infinity)
    expect((links[0]?.top ?? 0) - (words?.y ?? 0)).toBeLessThan(25)
    const { elements } = await readLogicalText(written.bytes)
    expect(elements.filter(({ role }) => role === 'Link')).toHaveLength(all.flat().length)
  })

  it('of a tagged book that is bound in lead to the same pages, now within the other book', async () => {
    const inner = await bindInto(workshop, [])
    const own = await linksOf(inner.bytes)
    expect(own.flat().filter(({ page }) => page !== null).length).toBeGreaterThan(3)
    const whole = await bind(inner.bytes, inner.pageMap.pages, 'Kniha')
    expect([whole.losses, whole.failedChecks]).toEqual([[], []])
    const all = await linksOf(whole.bytes)
    const first = all.length - own.length
    const expected = own.map((links) => links.map(({ page, url }) => [page === null ? null : page + first, url]))
    expect(all.slice(first).map((links) => links.map(({ page, url }) => [page, url]))).toEqual(expected)
  })
})

describe('layers of an annex', () => {
  it('that are hidden stay out of the book, wherever they lie; the others are shown', async () => {
    const written = await bind(await layeredPdf())
    expect(written.failedChecks).toEqual([])
    const { text } = await readBook(written.bytes)
    for (const seen of ['Videt', 'VeFormuVidet', 'Konec']) expect(text).toContain(seen)
    expect(text).not.toMatch(/Tajne|Tajny/u)
  })
})

describe('sheets of an annex', () => {
  it('show what their crop box shows, and nothing around it', async () => {
    const { pages } = await readBook((await bind(await croppedPdf())).bytes)
    const page = pages.find(({ text }) => text.includes('Stred'))
    const words = page?.pieces.find(({ text }) => text.includes('Stred'))
    expect(words && page && words.x > page.width * 0.2 && words.x < page.width * 0.8).toBe(true)
    const outside = page?.pieces.filter(({ text }) => text.includes('Okraj')) ?? []
    // It is cut off by the box: outside of the frame that the visible part fills.
    for (const piece of outside) expect(piece.y > (page?.height ?? 0) * 0.9 || piece.x < 0).toBe(true)
  })

  it.each([
    ['a poster', [2384, 3370]],
    ['as large as the format allows', [14_400, 14_400]],
    ['a stamp', [30, 20]],
    ['a strip', [2000, 60]],
  ] as const)('of %s stand whole on a page of the book', async (_, size) => {
    const words = size[1] < 100 ? '' : 'Velke'
    const written = await bind(await plainPdf({ size, words }))
    expect(written.failedChecks).toEqual([])
    const { pages } = await readBook(written.bytes)
    for (const { width, height } of pages)
      expect([595, 842]).toEqual(expect.arrayContaining([Math.round(width), Math.round(height)]))
    if (words === '') return
    const page = pages.find(({ text }) => text.includes('Velke'))
    const piece = page?.pieces.find(({ text }) => text.includes('Velke'))
    expect(page && piece && piece.x > 0 && piece.x < page.width && piece.y > 0 && piece.y < page.height).toBe(true)
  })
})
