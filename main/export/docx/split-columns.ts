import type { TableBlock, TableCell } from '../manuscript/manuscript'
import { tableGrid } from './table-grid'

/** Word opens no table of more columns. */
export const mostColumns = 63
/** How many columns of a divided table are still read on a page that lies. */
const partColumns = 16

/**
 * A table that Word cannot open as parts that can be read, in their order; any other as it is. Words of a cell stand in the part where the cell begins; what
 * of it reaches into the next one is left empty there, so that every row keeps its cells.
 */
export function splitColumns(table: TableBlock): readonly TableBlock[] {
  if (table.columns <= mostColumns) return [table]
  const count = Math.ceil(table.columns / partColumns)
  const each = Math.ceil(table.columns / count)
  const grid = tableGrid(table)
  return Array.from({ length: count }, (_, index) => {
    const from = index * each
    const to = Math.min(table.columns, from + each)
    const rows = grid.map((row) =>
      row.flatMap(({ cell, column }): readonly TableCell[] => {
        const first = Math.max(from, column)
        const colspan = Math.min(to, column + cell.colspan) - first
        if (colspan <= 0) return []
        return [{ ...cell, colspan, blocks: column >= from ? cell.blocks : [] }]
      }),
    )
    return { ...table, columns: to - from, widths: shareAnew(table.widths.slice(from, to)), rows }
  })
}

function shareAnew(widths: readonly number[]): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width) => (total === 0 ? 100 / widths.length : (width / total) * 100))
}
