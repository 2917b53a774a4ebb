import type { TableBlock, TableCell } from './manuscript-blocks'
import { tableGrid } from './table-grid'

/** Whether the first column names the rows in words alone: every part of a divided table begins with it. */
export function hasHeadColumn(table: TableBlock): boolean {
  const first = tableGrid(table).flatMap((row) => row.filter(({ column }) => column === 0))
  return table.columns > 1 && first.length > 0 && first.every(({ cell }) => namesRow(cell))
}

/** Notes, pictures and what can be referred to stand in a book once. */
const namesRow = ({ isHeader, colspan, blocks }: TableCell): boolean =>
  isHeader &&
  colspan === 1 &&
  blocks.every((block) => block.type === 'paragraph' && block.inlines.every(({ type }) => type !== 'footnote'))
