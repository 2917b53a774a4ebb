import { beforeAll, describe, expect, it } from 'vitest'
import { plainPrint, type PageVariant } from '../../../shared/domain/print-options'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import { callout, doc, h, p, table, td, th, tr } from '../../fixtures/builders'
import { sampleChapter, sampleSource } from '../../fixtures/sample-source'
import { openNative, print } from './print'
import { readBook } from './read-book'

const sentence = 'Prodloužení oprávnění k pobytu vyřizuje nejnepravděpodobnější pracoviště.'

const wideTable = (columns: number, rows: number, words: string) => {
  const cells = Array.from({ length: columns }, (_, index) => index + 1)
  return table(
    'Široká tabulka',
    tr(...cells.map((column) => th(p(`Sloupec ${column}`)))),
    ...Array.from({ length: rows }, () => tr(...cells.map(() => td(p(words))))),
  )
}

describe('a table', () => {
  let workshop: PdfWorkshop
  beforeAll(async () => {
    workshop = await openNative()
  })

  async function pagesOf(columns: number, words: string, variant: PageVariant = 'paper', pageSize: 'a4' | 'a5' = 'a4') {
    const content = doc(p('Před tabulkou.'), wideTable(columns, 30, words), p('Za tabulkou.'))
    const manuscript = buildManuscript(
      sampleSource({ pageSize, parts: [sampleChapter({ content })], print: { ...plainPrint, variant } }),
    )
    const { pages } = await readBook((await print(manuscript, workshop)).bytes)
    for (const { pieces, width } of pages) {
      const last = Math.max(0, ...pieces.map(({ text, x, height }) => x + text.trim().length * height * 0.3))
      expect(last).toBeLessThan(width)
    }
    const table = pages.filter(({ text }) => text.includes('Sloupec'))
    return { isLying: table.every(({ width, height }) => width > height), table }
  }

  it.each([
    ['of three columns stands upright on A4', 3, 'paper', 'a4', false],
    ['of six columns of sentences lies on its side on A4', 6, 'paper', 'a4', true],
    ['of six columns lies on its side on A5', 6, 'paper', 'a5', true],
    ['of five columns lies on its side on a phone', 5, 'phone', 'a4', true],
    ['of six columns lies on its side in large print', 6, 'large', 'a4', true],
    ['of twelve columns stays on the page', 12, 'paper', 'a4', true],
  ] as const)('%s', async (_, columns, variant, pageSize, lies) => {
    const { isLying, table } = await pagesOf(columns, sentence, variant, pageSize)
    expect(isLying).toBe(lies)
    // The head row stands again on every page that the table runs over.
    expect(table.length).toBeGreaterThan(1)
    expect(table.every(({ text }) => text.includes('Sloupec 1'))).toBe(true)
  })

  it('of many short values stands upright: no sentence has to fit', async () => {
    const { isLying } = await pagesOf(6, '12')
    expect(isLying).toBe(false)
  })

  it.each([
    ['on a page of its own', (wide: ReturnType<typeof wideTable>) => doc(h(1, 'Nadpis tabulky'), wide)],
    ['in a box', (wide: ReturnType<typeof wideTable>) => doc(callout('tip', wide))],
  ])('of eighty columns is divided into parts that can be read, %s', async (_, documentOf) => {
    const content = documentOf(wideTable(80, 2, '4 321'))
    const written = await print(buildManuscript(sampleSource({ parts: [sampleChapter({ content })] })), workshop)
    const { pages } = await readBook(written.bytes)
    const lines = pages.flatMap(({ pieces, width }) => pieces.map((piece) => ({ ...piece, page: width })))
    const values = lines.filter(({ text }) => text.replaceAll(/\s/gu, '') === '4321')
    expect(values.length).toBe(160)
    for (const { x, width, page } of values) expect(x + width).toBeLessThan(page)
    const rows = Map.groupBy(values, ({ y }) => Math.round(y))
    for (const row of rows.values()) {
      const ordered = row.toSorted((a, b) => a.x - b.x)
      ordered.slice(1).forEach(({ x }, index) => {
        const before = ordered[index]
        expect(x).toBeGreaterThan((before?.x ?? 0) + (before?.width ?? 0))
      })
    }
  })

  it('that is divided names its rows in every part, and no word is torn more than once', async () => {
    const columns = Array.from({ length: 24 }, (_, index) => index)
    const wide = table(
      'Přehled',
      tr(th(p('Okres')), ...columns.map((column) => th(p(`Ukazatel${column}`)))),
      tr(th(p('Náchod')), ...columns.map(() => td(p('nevyplněno')))),
    )
    const written = await print(
      buildManuscript(sampleSource({ parts: [sampleChapter({ content: doc(wide) })] })),
      workshop,
    )
    const { text } = await readBook(written.bytes)
    const parts = text.match(/Přehled/gu)?.length ?? 0
    expect(parts).toBeGreaterThan(1)
    expect(text.match(/Okres\s*Ukazatel/gu)).toHaveLength(parts)
    expect(text.match(/Náchod\s*nevypl/gu)).toHaveLength(parts)
    expect(text.match(/nevypl/gu)).toHaveLength(24)
  })

  it('that lies on its side takes its heading along', async () => {
    const content = doc(p('Před tabulkou.'), h(1, 'Nadpis tabulky'), wideTable(6, 4, sentence))
    const written = await print(buildManuscript(sampleSource({ parts: [sampleChapter({ content })] })), workshop)
    const { pages } = await readBook(written.bytes)
    const lying = pages.filter(({ width, height }) => width > height)
    expect(lying[0]?.text).toContain('Nadpis tabulky')
  })

  it.each([
    ['at once', () => doc(wideTable(6, 4, sentence))],
    ['after a heading', () => doc(h(1, 'Nadpis tabulky'), wideTable(6, 4, sentence), p('Za tabulkou.'))],
  ])('on its side that a chapter begins with %s has the title of the chapter above it', async (_, contentOf) => {
    const parts = [sampleChapter({ title: 'Tabulky', content: contentOf() })]
    const written = await print(buildManuscript(sampleSource({ parts, isTwoSided: false })), workshop)
    const { pages } = await readBook(written.bytes)
    const titled = pages.filter(({ text }) => text.includes('Sloupec 1'))
    expect(titled[0]?.text).toMatch(/Tabulky.*Psychologická příprava.*Autor.*Sloupec 1/u)
    expect(pages.filter(({ text }) => text.includes('Psychologická příprava'))).toHaveLength(1)
  })
})
