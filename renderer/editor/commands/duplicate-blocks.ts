import { Fragment } from '@tiptap/pm/model'
import { Selection, type Command } from '@tiptap/pm/state'
import { selectedBlocks } from '../queries/block-range'

/**
 * Writes the selected blocks once more below; the caret goes to the copy, which gets ids of its own. Comments stay with
 * the original: a comment stands at one place.
 */
export const duplicateBlocks: Command = (state, dispatch) => {
  const range = selectedBlocks(state)
  if (!range) return false
  const copy = Fragment.from(range.blocks)
  if (!range.parent.canReplace(range.end, range.end, copy)) return false
  if (!dispatch) return true
  const transaction = state.tr.insert(range.to, copy)
  const { comment } = state.schema.marks
  if (comment) transaction.removeMark(range.to, range.to + copy.size, comment)
  const $copy = transaction.doc.resolve(range.to + 1)
  dispatch(transaction.setSelection(Selection.near($copy)).scrollIntoView())
  return true
}
