import type { Command } from '@tiptap/pm/state'
import { insertBlock } from './insert-block'

export interface TableSize {
  readonly rows: number
  readonly columns: number
  readonly hasHeaderRow: boolean
}

/** Puts an empty table at the caret. */
export function insertTable({ rows, columns, hasHeaderRow }: TableSize): Command {
  return (state, dispatch) => {
    const { table, tableRow, tableCell, tableHeader, paragraph } = state.schema.nodes
    if (!table || !tableRow || !tableCell || !tableHeader || !paragraph) return false
    const row = (index: number) => {
      const cell = hasHeaderRow && index === 0 ? tableHeader : tableCell
      return tableRow.create(
        null,
        Array.from({ length: columns }, () => cell.create(null, paragraph.create())),
      )
    }
    return insertBlock(
      table.create(
        null,
        Array.from({ length: rows }, (_, index) => row(index)),
      ),
    )(state, dispatch)
  }
}
