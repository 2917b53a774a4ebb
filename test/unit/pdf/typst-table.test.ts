import { describe, expect, it } from 'vitest'
import type { TableBlock, TableCell } from '../../../main/export/manuscript/manuscript-blocks'
import { typstTable } from '../../../main/export/pdf/typst-table'

const cell = (text: string, change: Partial<TableCell> = {}): TableCell => ({
  isHeader: false,
  colspan: 1,
  rowspan: 1,
  blocks: [{ type: 'paragraph', id: null, inlines: [{ type: 'text', text }] }],
  ...change,
})
const table = (rows: TableBlock['rows'], change: Partial<TableBlock> = {}): TableBlock => ({
  type: 'table',
  id: null,
  anchor: 't',
  number: '',
  caption: '',
  columns: 3,
  widths: [50, 30, 20],
  headerRows: 1,
  rows,
  ...change,
})
const header = ['a', 'b', 'c'].map((text) => cell(text, { isHeader: true }))

interface Placed {
  readonly x: number
  readonly y: number
  readonly colspan: number
  readonly rowspan: number
  readonly isNumber: boolean
}
function places(block: TableBlock): readonly Placed[] {
  const { cells } = typstTable(block, 20, () => [])
  return cells as unknown as readonly Placed[]
}
const corners = (block: TableBlock) => places(block).map(({ x, y }) => [x, y])

describe('a table for Typst', () => {
  it('puts cells beside those that reach down from above', () => {
    expect(corners(table([header, [cell('1', { rowspan: 2 }), cell('2'), cell('3')], [cell('4'), cell('5')]]))).toEqual(
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [0, 1],
        [1, 1],
        [2, 1],
        [1, 2],
        [2, 2],
      ],
    )
  })

  it('moves nothing below a row that is too short', () => {
    expect(corners(table([header, [cell('1')], [cell('2'), cell('3'), cell('4')]])).slice(3)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
      [2, 2],
    ])
  })

  it('keeps merged cells inside the table', () => {
    const [last] = places(table([[cell('x', { colspan: 9, rowspan: 9 })]], { headerRows: 0 }))
    expect([last?.colspan, last?.rowspan]).toEqual([3, 1])
  })

  it('repeats header rows as far as their merged cells reach', () => {
    const merged = [cell('a', { isHeader: true, rowspan: 2 }), cell('b', { isHeader: true, colspan: 2 })]
    expect(
      typstTable(table([merged, [cell('c'), cell('d')], [cell('1'), cell('2'), cell('3')]]), 20, () => [])[
        'headerRows'
      ],
    ).toBe(2)
  })

  it('sets columns of numbers to the right', () => {
    const cells = places(
      table([header, [cell('Náchod'), cell('1 234,50'), cell('12 dnů')], [cell('Jičín'), cell('−7 %'), cell('3')]]),
    )
    expect(cells.filter(({ y }) => y === 1).map(({ isNumber }) => isNumber)).toEqual([false, true, false])
  })

  it('makes columns equal when widths are missing', () => {
    expect(typstTable(table([header], { widths: [] }), 20, () => [])['widths']).toEqual([1, 1, 1])
  })

  it('keeps a short table on one page, as far as the page has room for it', () => {
    const row = ['a', 'b', 'c'].map((text) => cell(text))
    const isShort = (rows: number, shortLines: number) =>
      typstTable(table([header, ...Array.from({ length: rows }, () => row)]), shortLines, () => [])['isShort']
    expect([isShort(6, 20), isShort(6, 10), isShort(20, 40)]).toEqual([true, false, false])
    const picture = cell('', { blocks: [{ type: 'pageBreak', id: null }] })
    expect(typstTable(table([[picture]]), 40, () => [])['isShort']).toBe(false)
  })
})
