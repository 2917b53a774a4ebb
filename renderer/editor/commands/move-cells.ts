import { Fragment, type Node as DocumentNode } from '@tiptap/pm/model'
import type { Command, EditorState } from '@tiptap/pm/state'
import { CellSelection, isInTable, selectedRect, TableMap, type TableRect } from '@tiptap/pm/tables'

type Axis = 'row' | 'column'

/** The order of lines after those from `start` to `end` and their neighbour have changed places; null at an edge. */
function swapped(start: number, end: number, count: number, direction: -1 | 1): readonly number[] | null {
  const lines = Array.from({ length: count }, (_, index) => index)
  const moved = lines.splice(start, end - start)
  const place = start + direction
  if (place < 0 || place > lines.length) return null
  lines.splice(place, 0, ...moved)
  return lines
}

/**
 * Moves the selected rows or columns by one. Refuses where a merged cell would be torn apart. Cells of the heading row
 * or column stay headings by their place, so that a table keeps its heading.
 */
export function moveCells(axis: Axis, direction: -1 | 1): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false
    const rect = selectedRect(state)
    const [start, end, count] =
      axis === 'row' ? [rect.top, rect.bottom, rect.map.height] : [rect.left, rect.right, rect.map.width]
    const order = swapped(start, end, count, direction)
    const table = order && reordered(rect, axis, order)
    if (!table) return false
    dispatch?.(withTable(state, rect, table, axis, direction))
    return true
  }
}

interface PlacedCell {
  readonly cell: DocumentNode
  readonly row: number
  readonly column: number
}

function reordered({ table, map }: TableRect, axis: Axis, order: readonly number[]): DocumentNode | null {
  const placeOf = order.map((_, line) => order.indexOf(line))
  const cells: PlacedCell[] = []
  for (const position of new Set(map.map)) {
    const cell = table.nodeAt(position)
    const { left, right, top, bottom } = map.findCell(position)
    const [first, last] = axis === 'row' ? [top, bottom - 1] : [left, right - 1]
    const start = placeOf[first] ?? 0
    if (!cell || (placeOf[last] ?? 0) - start !== last - first) return null
    for (let line = first; line <= last; line += 1) if (placeOf[line] !== start + line - first) return null
    cells.push({ cell, row: axis === 'row' ? start : top, column: axis === 'row' ? left : start })
  }
  const rows = table.children.map((_, index) => table.child(axis === 'row' ? (order[index] ?? index) : index))
  return table.copy(Fragment.from(rowsOf(rows, cells, { table, map })))
}

function rowsOf(
  rows: readonly DocumentNode[],
  cells: readonly PlacedCell[],
  { table, map }: Pick<TableRect, 'table' | 'map'>,
) {
  return rows.map((row, index) => {
    const inRow = cells.filter((one) => one.row === index).toSorted((one, other) => one.column - other.column)
    return row.type.create(
      row.attrs,
      inRow.map(({ cell, column }) => {
        const before = table.nodeAt(map.map[index * map.width + column] ?? -1)
        return before ? before.type.create(cell.attrs, cell.content) : cell
      }),
    )
  })
}

function withTable(state: EditorState, rect: TableRect, table: DocumentNode, axis: Axis, direction: -1 | 1) {
  const from = rect.tableStart - 1
  const transaction = state.tr.replaceWith(from, from + rect.table.nodeSize, table)
  const map = TableMap.get(table)
  const shift = { row: axis === 'row' ? direction : 0, column: axis === 'column' ? direction : 0 }
  const cellAt = (row: number, column: number) =>
    rect.tableStart + map.positionAt(row + shift.row, column + shift.column, table)
  const anchor = cellAt(rect.top, rect.left)
  const head = cellAt(rect.bottom - 1, rect.right - 1)
  return transaction.setSelection(CellSelection.create(transaction.doc, anchor, head)).scrollIntoView()
}
