import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { Command } from '@tiptap/pm/state'
import { TableMap } from '@tiptap/pm/tables'

/** Widths of a whole table are kept as parts of a thousand; the table is always as wide as the text. */
const wholeWidth = 1000

/** Shares of the columns in percent, as they are shown; equal where nothing was set. */
export function columnShares(table: DocumentNode): readonly number[] {
  const map = TableMap.get(table)
  const widths = Array.from({ length: map.width }, (_, column) => widthAt(table, map, column))
  const known = widths.filter((width) => width > 0)
  const usual = known.length > 0 ? known.reduce((sum, width) => sum + width, 0) / known.length : 1
  const filled = widths.map((width) => (width > 0 ? width : usual))
  const whole = filled.reduce((sum, width) => sum + width, 0)
  return filled.map((width) => (width / whole) * 100)
}

function widthAt(table: DocumentNode, map: TableMap, column: number): number {
  for (let row = 0; row < map.height; row += 1) {
    const position = map.map[row * map.width + column] ?? -1
    const widths: unknown = table.nodeAt(position)?.attrs.colwidth
    const width: unknown = Array.isArray(widths) ? widths[column - map.colCount(position)] : null
    if (typeof width === 'number' && width > 0) return width
  }
  return 0
}

/** Sets the shares of all columns of the table at a position, in percent; null makes them equal again. */
export function setColumnShares(position: number, shares: readonly number[] | null): Command {
  return (state, dispatch) => {
    const table = state.doc.nodeAt(position)
    if (table?.type.name !== 'table') return false
    const map = TableMap.get(table)
    if (shares && shares.length !== map.width) return false
    if (!dispatch) return true
    const whole = shares?.reduce((sum, share) => sum + share, 0) ?? 1
    const transaction = state.tr
    for (const cell of new Set(map.map)) {
      const { left, right } = map.findCell(cell)
      const widths = shares?.slice(left, right).map((share) => Math.max(1, Math.round((share / whole) * wholeWidth)))
      transaction.setNodeAttribute(position + 1 + cell, 'colwidth', widths ?? null)
    }
    dispatch(transaction)
    return true
  }
}
