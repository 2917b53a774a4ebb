import type { NodeJson } from '../../../shared/document/document-json'
import type { DocxContext } from './docx-context'
import { assemble } from './assemble'
import type { FlatBlock } from './flat-block'
import { ownName } from './own-style'
import { readBox } from './read-box'
import { simplify } from './simplify'
import { readGrid, type GridCell } from './table-grid'
import { childOf, childrenOf, wholeNumber, type XmlElement } from './xml-element'

const limits = { columns: 100, rowspan: 1000, cells: 10_000 } as const
const emptyCell: readonly NodeJson[] = [{ type: 'paragraph' }]

/**
 * A table as a rectangle in which each place belongs to one cell. A table within a table, or one that is too large, is
 * kept as the paragraphs of its cells.
 */
export function readTable(table: XmlElement, context: DocxContext): readonly FlatBlock[] {
  const box = context.depth === 0 ? readBox(table, context) : null
  if (box) return box
  const inner: DocxContext = { ...context, depth: context.depth + 1 }
  const { rows, columns, isRepaired } = readGrid(table, limits)
  if (rows.length === 0) return []
  const isLarge = columns > limits.columns || columns * rows.length > limits.cells
  if (context.depth > 0 || isLarge) {
    context.losses.add(isLarge ? 'large-table' : 'nested-table')
    return rows.flatMap((row) => row.flatMap((cell) => blocksOf(cell, inner)))
  }
  if (isRepaired) context.losses.add('repaired-table')
  const widths = columnWidths(table, columns)
  const content = rows.map((row) => ({ type: 'tableRow', content: row.map((cell) => readCell(cell, widths, inner)) }))
  return [{ type: 'node', node: { type: 'table', attrs: { caption: '' }, content } }]
}

function readCell(cell: GridCell, widths: readonly number[] | null, context: DocxContext): NodeJson {
  const blocks = blocksOf(cell, context)
  const isHeader = cell.isHeader || (blocks.length > 0 && blocks.every((block) => isHeadText(block, context)))
  const content = simplify(assemble(blocks), context.losses)
  const own = widths?.slice(cell.column, cell.column + cell.colspan)
  return {
    type: isHeader ? 'tableHeader' : 'tableCell',
    attrs: { colspan: cell.colspan, rowspan: cell.rowspan, colwidth: own ?? null },
    content: content.length > 0 ? content : emptyCell,
  }
}

const blocksOf = ({ sources }: GridCell, context: DocxContext): readonly FlatBlock[] =>
  sources.flatMap((source) => context.walks.blocks(source, context))

/** How Skripta's own files mark the head of a row. */
const isHeadText = (block: FlatBlock, { styles }: DocxContext): boolean =>
  block.type === 'paragraph' && ownName(block.style, styles).startsWith('skriptatablehead')

/** Twentieths of a point as pixels; null where the columns are equally wide, which needs no saying. */
function columnWidths(table: XmlElement, columns: number): readonly number[] | null {
  const widths = childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol').map((column) =>
    Math.round((wholeNumber(column.attributes['w:w']) ?? 0) / 15),
  )
  const isWhole = widths.length === columns && widths.every((width) => width >= 10 && width <= 5000)
  const isEqual = Math.max(...widths) - Math.min(...widths) <= 2
  return isWhole && !isEqual ? widths : null
}
