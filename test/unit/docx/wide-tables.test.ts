import { describe, expect, it } from 'vitest'
import { mostColumns } from '../../../main/export/docx/fit-table'
import { splitColumns, type Stretch } from '../../../main/export/docx/split-columns'
import { writeDocx } from '../../../main/export/docx/write-docx'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import type { TableBlock } from '../../../main/export/manuscript/manuscript-blocks'
import type { NodeJson } from '../../../shared/document/document-json'
import { callout, doc, h, p, table, td, th, tr } from '../../fixtures/builders'
import { readDocx } from '../../fixtures/read-docx'
import { sampleChapter, sampleSource } from '../../fixtures/sample-source'

const body = 'word/document.xml'
const manuscriptOf = (...content: NodeJson[]) =>
  buildManuscript(sampleSource({ parts: [sampleChapter({ content: doc(...content) })] }))
const open = async (...content: NodeJson[]) => readDocx((await writeDocx(manuscriptOf(...content), {}, null)).bytes)
const row = (count: number, cell: (index: number) => NodeJson): NodeJson =>
  tr(...Array.from({ length: count }, (_, index) => cell(index)))
const wide = (count: number) =>
  table(
    'Mnoho sloupců',
    row(count, (index) => th(p(`Sloupec${index}`))),
    row(count, (index) => td(p(`Nezkrátitelné${index}`))),
  )

describe('tables that are too wide for the page', () => {
  it('stand on a page of their own on its side, with head and foot as wide', async () => {
    const { part } = await open(p('před'), wide(10), p('za'))
    const sections = [...part(body).matchAll(/<w:pgSz [^>]*\/>/g)].map(([size]) =>
      size.includes('w:orient="landscape"'),
    )
    expect(sections.filter(Boolean)).toHaveLength(1)
    expect(sections.at(sections.indexOf(true) + 1)).toBe(false)
    const size = /<w:pgSz [^>]*w:w="(\d+)"[^>]*w:h="(\d+)"[^>]*w:orient="landscape"/.exec(part(body))
    expect(Number(size?.[1])).toBeGreaterThan(Number(size?.[2]))
  })

  it('take the headings before them along', async () => {
    const { part } = await open(p('před'), h(1, 'Nadpis tabulky'), wide(10), h(1, 'Za tabulkou'), p('za'))
    const sections = part(body).split('</w:sectPr>')
    const lying = sections.find((section) => section.includes('w:orient="landscape"')) ?? ''
    expect(lying).toContain('Nadpis tabulky')
    expect(lying).not.toContain('Za tabulkou')
  })

  it('take the title of the chapter along that begins with them', async () => {
    const { part } = await open(wide(10), p('za'))
    const lying = part(body)
      .split('</w:sectPr>')
      .find((section) => section.includes('w:orient="landscape"'))
    expect(lying).toContain('První psychická pomoc')
    expect(lying).toContain('Sloupec0')
  })

  it('stay where they are when a side column or smaller type is enough', async () => {
    const { part } = await open(
      table(
        '',
        row(4, () => th(p('Slovo'))),
        row(4, () => td(p('dvě slova'))),
      ),
    )
    expect(part(body)).not.toContain('landscape')
  })

  it('never turn the page inside a box', async () => {
    const { part } = await open(callout('tip', wide(10)))
    expect(part(body)).not.toContain('landscape')
  })

  it.each([25, 40, 63])('are divided where %s columns would tear their words, each part readable', async (count) => {
    const { part, text } = await open(wide(count))
    const grids = [...part(body).matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid]) =>
      [...(grid ?? '').matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width)),
    )
    expect(grids.flat()).toHaveLength(count)
    expect(part(body).match(/w:orient="landscape"/g)).toHaveLength(1)
    // Twelve letters of small type.
    expect(Math.min(...grids.flat())).toBeGreaterThan(1000)
    expect(text(body).match(/\(pokračování\)/g)).toHaveLength(grids.length - 1)
  })

  it('stay whole where many columns hold short values', async () => {
    const short = table(
      'Docházka',
      row(25, (index) => th(p(String(index)))),
      row(25, () => td(p('1'))),
    )
    expect((await open(short)).part(body).match(/<w:tblGrid>/g)).toHaveLength(1)
  })

  it('are cut at the 63 columns that Word can open, with every word once', async () => {
    const { part, text } = await open(wide(150))
    const grids = [...part(body).matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(
      ([, grid]) => [...(grid ?? '').matchAll(/<w:gridCol /g)].length,
    )
    expect(Math.max(...grids)).toBeLessThanOrEqual(mostColumns)
    const words = text(body)
    for (let index = 0; index < 150; index += 1)
      expect(words.split(`Nezkrátitelné${index}`).length, String(index)).toBeGreaterThan(1)
    expect(words).toContain('(pokračování)')
  })
})

describe('splitting columns', () => {
  const cell = (text: string, colspan = 1, rowspan = 1) => ({
    isHeader: false,
    colspan,
    rowspan,
    blocks: [{ type: 'paragraph' as const, id: null, inlines: [{ type: 'text' as const, text }] }],
  })
  const block = (rows: TableBlock['rows'], columns: number): TableBlock => ({
    type: 'table',
    id: null,
    anchor: 'b-x',
    number: '',
    caption: '',
    columns,
    widths: Array.from({ length: columns }, () => 100 / columns),
    headerRows: 0,
    rows,
  })

  it('keeps the words of a cell that reaches over the cut in the part where it begins', () => {
    const sixteens = [0, 16, 32, 48, 64].map((from): Stretch => [from, from + 16])
    const parts = splitColumns(
      block([[cell('a', 40), cell('b', 40)], Array.from({ length: 80 }, (_, index) => cell(String(index)))], 80),
      sixteens,
    )
    expect(parts.map(({ columns }) => columns)).toEqual([16, 16, 16, 16, 16])
    const across = splitColumns(block([[cell('a', 20), cell('b', 60)]], 80), sixteens).slice(0, 2)
    expect(across.map(({ rows }) => rows[0]?.map(({ colspan, blocks }) => [colspan, blocks.length]))).toEqual([
      [[16, 1]],
      [
        [4, 0],
        [12, 1],
      ],
    ])
  })

  it('begins every part with the column that names the rows', () => {
    const row = ['ř', 'a', 'b', 'c'].map((text, index) => ({ ...cell(text), isHeader: index === 0 }))
    const parts = splitColumns(block([row], 4), [
      [0, 2],
      [2, 4],
    ])
    const words = parts.map(({ rows, columns }) => [
      columns,
      ...(rows[0] ?? []).map((one) => JSON.stringify(one.blocks)),
    ])
    expect(words.map((one) => one.map((text) => /"text":"(.)"/.exec(String(text))?.[1] ?? text))).toEqual([
      [2, 'ř', 'a'],
      [3, 'ř', 'b', 'c'],
    ])
  })

  it('leaves a table alone that stands in one piece', () => {
    const table = block([[cell('a')]], 1)
    expect(splitColumns(table, [[0, 1]])).toEqual([table])
  })
})
