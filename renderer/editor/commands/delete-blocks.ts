import { Selection, type Command } from '@tiptap/pm/state'
import { selectedBlocks } from '../queries/block-range'
import { takeBlocksOut } from './take-blocks-out'

/** Deletes the selected blocks whole. */
export const deleteBlocks: Command = (state, dispatch) => {
  const range = selectedBlocks(state)
  if (!range) return false
  if (!dispatch) return true
  const transaction = takeBlocksOut(state.tr, range)
  const near = transaction.doc.resolve(Math.min(range.from, transaction.doc.content.size))
  dispatch(transaction.setSelection(Selection.near(near)).scrollIntoView())
  return true
}
