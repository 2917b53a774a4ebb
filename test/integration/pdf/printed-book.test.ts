import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Manuscript } from '../../../main/export/manuscript/manuscript'
import type { Block, TableCell } from '../../../main/export/manuscript/manuscript-blocks'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import { samplePng, samplePngHash } from '../../fixtures/pictures'
import { sampleManuscript } from '../../fixtures/sample-manuscript'
import { openNative, openWasm, print } from './print'
import { readBook, type ReadPage } from './read-book'
import { chapterOf, paragraph, words } from './small-manuscript'

const cell = (text: string, isHeader = false): TableCell => ({
  isHeader,
  colspan: 1,
  rowspan: 1,
  blocks: [paragraph(text)],
})
const longTable = (rows: number): Block => ({
  type: 'table',
  id: null,
  anchor: 'table',
  number: 'Tabulka 1',
  caption: 'Lhůty',
  columns: 2,
  widths: [50, 50],
  headerRows: 1,
  rows: [
    [cell('Instituce', true), cell('Lhůta', true)],
    ...Array.from({ length: rows }, (_, row) => [cell(`úřad ${String(row)}`), cell('60 dnů')]),
  ],
})
const sentence = 'Člověk, který prošel ohrožením, potřebuje nejdřív bezpečí a srozumitelné informace. '
const filler = (times: number): Block => paragraph(sentence.repeat(times))
const lowest = (page: ReadPage, text: string): number =>
  Math.min(...page.pieces.filter((piece) => piece.text.includes(text)).map((piece) => piece.y))

let native: PdfWorkshop
let wasm: PdfWorkshop
beforeAll(async () => {
  native = await openNative()
  wasm = await openWasm()
})

const read = async (manuscript: Manuscript, workshop = native) => readBook((await print(manuscript, workshop)).bytes)

describe('a printed book', () => {
  it('repeats the header row of a table on every page it runs over', async () => {
    const { pages } = await read(chapterOf([longTable(120)]))
    const withTable = pages.filter((page) => page.text.includes('úřad'))
    expect(withTable.length).toBeGreaterThan(2)
    for (const page of withTable) expect(page.text).toContain('Instituce Lhůta')
  })

  it('keeps a wide table inside the page', async () => {
    const many = Array.from({ length: 12 }, (_, column) => `sloupec ${String(column)}`)
    const table: Block = {
      type: 'table',
      id: null,
      anchor: '',
      number: '',
      caption: '',
      columns: 12,
      widths: [],
      headerRows: 1,
      rows: [many.map((text) => cell(text, true)), many.map(() => cell('nejnepravděpodobnější'))],
    }
    const [page] = (await read(chapterOf([table]))).pages
    for (const piece of page?.pieces ?? []) expect(piece.x).toBeLessThan((page?.width ?? 0) - 20)
  })

  it('lets a cell that is taller than a page run on, beside a short one', async () => {
    const tall: TableCell = {
      ...cell(''),
      blocks: Array.from({ length: 80 }, (_, index) => paragraph(`řádek ${String(index)}`)),
    }
    const table: Block = {
      type: 'table',
      id: null,
      anchor: '',
      number: '',
      caption: '',
      columns: 2,
      widths: [50, 50],
      headerRows: 0,
      rows: [[cell('krátká'), tall]],
    }
    const { pages, text } = await read(chapterOf([table]))
    expect(text).toContain('řádek 79')
    for (const piece of pages.flatMap((page) => page.pieces)) expect(piece.y).toBeGreaterThan(30)
  })

  it('breaks a token without end rather than let it leave its column', async () => {
    const token = 'x'.repeat(60)
    const table: Block = {
      type: 'table',
      id: null,
      anchor: '',
      number: '',
      caption: '',
      columns: 2,
      widths: [20, 80],
      headerRows: 0,
      rows: [[cell(token), cell('vedle')]],
    }
    const [page] = (await read(chapterOf([table]))).pages
    const parts = page?.pieces.filter((piece) => piece.text.includes('xx')) ?? []
    expect(parts.length).toBeGreaterThan(3)
  })

  it('keeps the cover on one page whatever is written on it', async () => {
    const long =
      'Velmi dlouhý název příručky, který popisuje všechny okolnosti podpory v okresech Náchod a Trutnov '.repeat(2)
    const { cover } = sampleManuscript
    if (cover === null) throw new Error('The sample has no cover')
    const full = { ...cover, title: long, subtitle: long, facts: [...cover.facts, ...cover.facts, ...cover.facts] }
    const { pages } = await read({
      ...sampleManuscript,
      cover: full,
      page: { ...sampleManuscript.page, size: 'a5', isTwoSided: false },
    })
    expect(pages[1]?.text).toContain('Obsah')
  })

  it('sets footnotes at the foot of the page that refers to them', async () => {
    const noted = paragraph('Věta s poznámkou.', {
      type: 'footnote',
      number: 7,
      inlines: [words('Text poznámky dole.')],
    })
    const { pages } = await read(chapterOf([noted, filler(60)]))
    const page = pages[0]
    if (page === undefined) throw new Error('no page')
    expect(page.text).toContain('7 Text poznámky dole.')
    expect(lowest(page, 'Text poznámky')).toBeLessThan(lowest(page, 'Věta s poznámkou') - 300)
    expect(lowest(page, 'Text poznámky')).toBeLessThan(120)
  })

  it('prints hostile text as text', async () => {
    const hostile = '#panic() $x$ <a> @b \\u{41} *c* _d_ `e` // no /* no */ ]} #{ --- ... "q" \'s\''
    for (const workshop of [native, wasm]) {
      const { text } = await read(chapterOf([paragraph(hostile)], { title: hostile, runningHead: hostile }), workshop)
      expect(text).toContain(hostile)
    }
  })

  it('numbers pages from the first after the cover', async () => {
    const { pages, labels } = await read({ ...sampleManuscript, page: { ...sampleManuscript.page, isTwoSided: false } })
    expect(pages[0]?.text).not.toMatch(/\b1\b(?!\d)\s*$/u)
    expect(labels[1]).toBe('1')
    expect(pages[1]?.text).toContain('Obsah')
  })

  it('says the page of an anchor as it is printed', async () => {
    const { pageMap, bytes } = await print(sampleManuscript, native)
    const { pages, labels } = await readBook(bytes)
    const at = pages.findIndex((page) => page.text.includes('Úvod druhé kapitoly'))
    expect(labels[at]).toBe(String(pageMap.anchors['c-01890000-0000-7000-8000-0000000000b2']))
    expect(pageMap.pages).toBe(pages.length)
  })

  it('starts a right-page chapter on a right page and leaves the page before it empty', async () => {
    const { pageMap, bytes } = await print(sampleManuscript, native)
    const { pages, labels } = await readBook(bytes)
    const number = pageMap.anchors['c-01890000-0000-7000-8000-0000000000a1'] ?? 0
    expect(number % 2).toBe(1)
    expect(pages[labels.indexOf(String(number)) - 1]?.text).toBe('')
  })

  it('bookmarks every heading at its level, notes and contents apart', async () => {
    const { outline } = await read(sampleManuscript)
    expect(outline.map((entry) => entry.title)).toEqual([
      'Obsah',
      'Společná část',
      '1 První psychická pomoc',
      '2 Hranice tolerance',
      'Slovníček pojmů',
      'Přehled citovaných předpisů',
    ])
    expect(outline[2]?.children.map((entry) => entry.title)).toEqual(['1.1 První kontakt s klientem'])
  })

  it('carries title and language', async () => {
    const book = await read(chapterOf([filler(1)], { language: 'pl', title: 'Podręcznik' }))
    expect([book.title, book.language]).toEqual(['Podręcznik', 'pl'])
  })

  it('marks every page of a proof', async () => {
    const { pages } = await read({
      ...sampleManuscript,
      marking: 'Zkušební výtisk',
      page: { ...sampleManuscript.page, isTwoSided: false },
    })
    for (const page of pages) expect(page.text).toContain('Zkušební výtisk')
  })

  it('prints for participants what their manuscript holds and nothing else', async () => {
    const forTrainers = new Set(['trainerNote', 'answerKey'])
    const parts = sampleManuscript.parts.map((part) =>
      part.type === 'chapter' ? { ...part, blocks: part.blocks.filter(({ type }) => !forTrainers.has(type)) } : part,
    )
    const trainer = await read(sampleManuscript)
    const participant = await read({ ...sampleManuscript, kind: 'participant', parts })
    expect(trainer.text).toContain('Nechte ticho trvat.')
    expect(participant.text).not.toMatch(/Nechte ticho trvat|Správně je b\)|Pro lektora|Řešení/u)
  })

  it('has pages of the size asked for', async () => {
    const size = async (name: 'a4' | 'a5') => {
      const [page] = (await read(chapterOf([filler(1)], { page: { ...sampleManuscript.page, size: name } }))).pages
      return [Math.round(page?.width ?? 0), Math.round(page?.height ?? 0)]
    }
    expect(await size('a4')).toEqual([595, 842])
    expect(await size('a5')).toEqual([420, 595])
  })

  it('describes pictures, boxes to tick and the emblem, and hides what only decorates', async () => {
    const { pages } = await read(sampleManuscript)
    const figures = pages.map((page) => page.roles.filter((role) => role === 'Figure').length)
    expect(figures.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(5)
    const decorated = await read(
      chapterOf([
        {
          type: 'figure',
          id: null,
          anchor: '',
          number: '',
          asset: samplePngHash,
          alt: '',
          isDecorative: true,
          width: 30,
          caption: '',
        },
      ]),
    )
    expect(decorated.pages.flatMap((page) => page.roles)).not.toContain('Figure')
  })
})

describe('what cannot be carried', () => {
  it('replaces a character without a glyph and names it, the same in both engines', async () => {
    const manuscript = chapterOf([paragraph('Znak \u{4E2D} a znak \u{2460}.')])
    const [first, second] = [await print(manuscript, native), await print(manuscript, wasm)]
    expect(first.losses).toEqual(['missing-glyph: \u{4E2D}'])
    expect(second.losses).toEqual(first.losses)
    expect((await readBook(first.bytes)).text).toContain('Znak \uFFFD a znak \u{2460}.')
  })

  it('prints the book without a damaged picture and names the picture', async () => {
    const broken = samplePng.slice(0, 40)
    for (const workshop of [native, wasm]) {
      const written = await print(sampleManuscript, workshop, { [samplePngHash]: broken })
      expect(written.losses).toContain(`unreadable-picture: ${samplePngHash}`)
      expect((await readBook(written.bytes)).text).toContain('Čekárna úřadu')
    }
  })

  it('prints the words of a reference whose target is not in the pack', async () => {
    const written = await print(
      chapterOf([paragraph('Viz ', { type: 'reference', anchor: 'gone', text: 'kapitola 9', isPage: false })]),
      native,
    )
    expect((await readBook(written.bytes)).text).toContain('Viz kapitola 9')
    expect(written.losses).toEqual(['missing-target: gone'])
  })

  it('prints a skipped heading level without calling itself PDF/UA', async () => {
    const manuscript = chapterOf([
      { type: 'heading', id: null, level: 4, number: '', anchor: 'deep', inlines: [words('Hluboko')] },
    ])
    for (const workshop of [native, wasm]) {
      const written = await print(manuscript, workshop)
      const book = await readBook(written.bytes)
      expect(book.text).toContain('Hluboko')
      expect(book.pdfUa).toBeNull()
      expect(written.losses).toEqual(['not-pdf-ua: skipped-heading'])
    }
  })

  it('prints a book in which an anchor stands twice', async () => {
    const heading: Block = {
      type: 'heading',
      id: null,
      level: 2,
      number: '',
      anchor: 'twice',
      inlines: [words('Nadpis')],
    }
    const written = await print(chapterOf([heading, heading]), native)
    expect(written.losses).toEqual(['duplicate-anchor: twice'])
  })
})

const hasQpdf = (() => {
  try {
    execFileSync('qpdf', ['--version'])
    return true
  } catch {
    process.stderr.write('qpdf is not here: the check of the PDF by qpdf did not run\n')
    return false
  }
})()

describe.skipIf(!hasQpdf)('qpdf', () => {
  it.each(['native', 'wasm'] as const)('finds nothing to mend in the output: %s', async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'skripta-pdf-'))
    try {
      const file = join(folder, 'book.pdf')
      writeFileSync(file, (await print(sampleManuscript, name === 'native' ? native : wasm)).bytes)
      expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
        'No syntax or stream encoding errors found',
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
