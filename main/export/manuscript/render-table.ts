import type { NodeJson } from '../../../shared/document/document-json'
import { plainText } from '../../../shared/document/plain-text'
import type { Language } from '../../../shared/domain/language'
import { bindShortWords } from './bind-short-words'
import type { TableBlock, TableCell } from './manuscript-blocks'
import { idOf, numberOf } from './read-node'
import type { BlockRenderer, Walk } from './walk'

export const renderTable: BlockRenderer = (node, walk) => {
  const rows = (node.content ?? []).map((row) => (row.content ?? []).map((cell) => readCell(cell, walk)))
  const target = walk.numbering.of(walk.chapter, node)
  const caption = walk.words(node, 'caption')
  const columns = (rows[0] ?? []).reduce((sum, cell) => sum + cell.colspan, 0)
  if (columns === 0) return []
  const table: TableBlock = {
    type: 'table',
    id: idOf(node),
    anchor: target?.anchor ?? '',
    number: caption === '' ? '' : (target?.number ?? ''),
    caption,
    columns,
    widths: columnWidths(node, columns, walk.language),
    headerRows: countHeaderRows(rows),
    rows,
  }
  return [table]
}

function readCell(cell: NodeJson, walk: Walk): TableCell {
  if (cell.type !== 'tableCell' && cell.type !== 'tableHeader')
    throw new RangeError(`no way to print ${cell.type} in a table row`)
  return {
    isHeader: cell.type === 'tableHeader',
    colspan: numberOf(cell, 'colspan', 1),
    rowspan: numberOf(cell, 'rowspan', 1),
    blocks: walk.blocks(cell.content),
  }
}

/** Leading rows of header cells that no merged cell ties to a row below them. */
function countHeaderRows(rows: readonly (readonly Pick<TableCell, 'isHeader' | 'rowspan'>[])[]): number {
  const firstBody = rows.findIndex((row) => row.length === 0 || row.some((cell) => !cell.isHeader))
  let count = firstBody === -1 ? rows.length : firstBody
  const reachesBelow = () => rows.slice(0, count).some((row, index) => row.some((cell) => index + cell.rowspan > count))
  while (count > 0 && reachesBelow()) count -= 1
  return count
}

/** Widths that the author dragged; where there are none, by how much stands in each column. */
function columnWidths(table: NodeJson, columns: number, language: Language): readonly number[] {
  const dragged = new Array<number>(columns).fill(0)
  const wanted = new Array<number>(columns).fill(2)
  eachCell(table, columns, (cell, column) => {
    const colspan = numberOf(cell, 'colspan', 1)
    const widths: unknown = cell.attrs?.colwidth
    if (Array.isArray(widths)) {
      for (let offset = 0; offset < colspan; offset += 1) dragged[column + offset] ||= Number(widths[offset] ?? 0)
    }
    if (colspan === 1) wanted[column] = Math.max(wanted[column] ?? 0, weigh(bindShortWords(plainText(cell), language)))
  })
  return percentages(dragged.every((width) => width > 0) ? dragged : wanted)
}

/** Long texts wrap, so their columns grow with the root of their length; what cannot be broken sets the least width. */
function weigh(text: string): number {
  const longestWord = Math.max(...text.split(/[ \t\n]+/).map((word) => word.length))
  return Math.max(Math.sqrt(Math.min(text.length, 400)) * 2, Math.min(longestWord, 20), 4)
}

function percentages(weights: readonly number[]): readonly number[] {
  // With so many columns, whole percents of at least one would leave less than nothing for the widest.
  if (weights.length > 50) return weights.map(() => 100 / weights.length)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const rounded = weights.map((weight) => Math.max(1, Math.round((weight / total) * 100)))
  const rest = 100 - rounded.reduce((sum, width) => sum + width, 0)
  const widest = rounded.indexOf(Math.max(...rounded))
  return rounded.map((width, index) => (index === widest ? width + rest : width))
}

function eachCell(table: NodeJson, columns: number, visit: (cell: NodeJson, column: number) => void): void {
  const taken = new Array<number>(columns).fill(0)
  for (const row of table.content ?? []) {
    let column = 0
    for (const cell of row.content ?? []) {
      while (column < columns && (taken[column] ?? 0) > 0) column += 1
      visit(cell, column)
      const colspan = numberOf(cell, 'colspan', 1)
      for (let offset = 0; offset < colspan; offset += 1) taken[column + offset] = numberOf(cell, 'rowspan', 1)
      column += colspan
    }
    for (let index = 0; index < columns; index += 1) taken[index] = Math.max(0, (taken[index] ?? 0) - 1)
  }
}
