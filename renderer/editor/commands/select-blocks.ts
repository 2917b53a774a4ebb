import type { Command } from '@tiptap/pm/state'
import { outerBlock, selectedBlocks } from '../queries/block-range'
import { blockSelection } from '../queries/block-selection'

/** Selects whole blocks from one place to another. */
export function selectBlocks(from: number, to: number): Command {
  return (state, dispatch) => {
    if (!state.doc.nodeAt(from)) return false
    dispatch?.(state.tr.setSelection(blockSelection(state.doc, from, to)))
    return true
  }
}

/** Selects the box, list or quotation that holds the selected blocks. */
export const selectOuterBlock: Command = (state, dispatch, view) => {
  const range = selectedBlocks(state)
  const outer = range && outerBlock(state.doc, range)
  return outer ? selectBlocks(outer.from, outer.to)(state, dispatch, view) : false
}
