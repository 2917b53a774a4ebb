import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  mergeCells,
  splitCell,
  toggleHeader,
} from '@tiptap/pm/tables'
import { Selection, type Command } from '@tiptap/pm/state'
import { ancestor } from '../queries/ancestor'
import { moveCells } from './move-cells'
import { selectCells } from './select-cells'

/** What can be done to the table around the caret; names are keys of `editor.table`. */
export const tableCommands = {
  addRowBefore,
  addRowAfter,
  moveRowUp: moveCells('row', -1),
  moveRowDown: moveCells('row', 1),
  selectRow: selectCells('row'),
  deleteRow,
  addColumnBefore,
  addColumnAfter,
  moveColumnLeft: moveCells('column', -1),
  moveColumnRight: moveCells('column', 1),
  selectColumn: selectCells('column'),
  deleteColumn,
  toggleHeaderRow: toggleHeader('row'),
  toggleHeaderColumn: toggleHeader('column'),
  mergeCells,
  splitCell,
  selectTable: selectCells('table'),
  deleteTable,
} as const satisfies Readonly<Record<string, Command>>
export type TableCommandName = keyof typeof tableCommands

/** Tab: the next cell, and a new row after the last one. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false
  if (goToNextCell(1)(state, dispatch)) return true
  if (!dispatch || !view) return true
  addRowAfter(state, dispatch)
  return goToNextCell(1)(view.state, dispatch)
}

/** Shift-Tab: the cell before; stays in the first one. */
export const previousCell: Command = (state, dispatch) => {
  if (!isInTable(state)) return false
  goToNextCell(-1)(state, dispatch)
  return true
}

/** Escape: the caret goes on below the table. */
export const leaveTable: Command = (state, dispatch) => {
  const table = isInTable(state) ? ancestor(state, (node) => node.type.name === 'table') : null
  if (!table) return false
  const behind = state.doc.resolve(table.position + table.node.nodeSize)
  dispatch?.(state.tr.setSelection(Selection.near(behind)).scrollIntoView())
  return true
}
