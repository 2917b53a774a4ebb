import { hasHeadColumn } from '../manuscript/has-head-column'
import type { TableBlock, TableCell } from '../manuscript/manuscript-blocks'
import { tableGrid } from '../manuscript/table-grid'

/** Columns from where to where, the last one left out. */
export type Stretch = readonly [from: number, to: number]

/**
 * The stretches of a table as tables of their own, in their order. Words of a cell stand in the part where the cell
 * begins; what of it reaches into the next one is left empty there, so that every row keeps its cells. A column that
 * names the rows stands in every part.
 */
export function splitColumns(table: TableBlock, stretches: readonly Stretch[]): readonly TableBlock[] {
  if (stretches.length < 2) return [table]
  const grid = tableGrid(table)
  return stretches.map(([from, to], index) => {
    const heads = index > 0 && hasHeadColumn(table) ? 1 : 0
    const rows = grid.map((row) => [
      ...row.filter(({ column }) => column < heads).map(({ cell }) => cell),
      ...row.flatMap(({ cell, column }): readonly TableCell[] => {
        const first = Math.max(from, column)
        const colspan = Math.min(to, column + cell.colspan) - first
        if (colspan <= 0) return []
        return [{ ...cell, colspan, blocks: column >= from ? cell.blocks : [] }]
      }),
    ])
    const widths = shareAnew([...table.widths.slice(0, heads), ...table.widths.slice(from, to)])
    return { ...table, columns: to - from + heads, widths, rows }
  })
}

function shareAnew(widths: readonly number[]): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width) => (total === 0 ? 100 / widths.length : (width / total) * 100))
}
