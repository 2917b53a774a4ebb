import { NodeSelection, type Command } from '@tiptap/pm/state'
import { CellSelection, isInTable, selectedRect } from '@tiptap/pm/tables'

/** Selects the whole rows, columns or table around the selection. */
export function selectCells(what: 'row' | 'column' | 'table'): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false
    const { tableStart, map, table, top, bottom, left, right } = selectedRect(state)
    const rect = {
      row: { top, bottom, left: 0, right: map.width },
      column: { top: 0, bottom: map.height, left, right },
      table: { top: 0, bottom: map.height, left: 0, right: map.width },
    }[what]
    if (what === 'table' && map.width * map.height === 1) {
      dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, tableStart - 1)))
      return true
    }
    const anchor = tableStart + map.positionAt(rect.top, rect.left, table)
    const head = tableStart + map.positionAt(rect.bottom - 1, rect.right - 1, table)
    dispatch?.(state.tr.setSelection(CellSelection.create(state.doc, anchor, head)))
    return true
  }
}
