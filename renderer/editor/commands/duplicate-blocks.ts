import { Fragment } from '@tiptap/pm/model'
import { Selection, type Command } from '@tiptap/pm/state'
import { selectedBlocks } from '../queries/block-range'

/** Writes the selected blocks once more below; the caret goes to the copy, which gets ids of its own. */
export const duplicateBlocks: Command = (state, dispatch) => {
  const range = selectedBlocks(state)
  if (!range || !range.parent.canReplace(range.end, range.end, Fragment.from(range.blocks))) return false
  if (!dispatch) return true
  const transaction = state.tr.insert(range.to, Fragment.from(range.blocks))
  const $copy = transaction.doc.resolve(range.to + 1)
  dispatch(transaction.setSelection(Selection.near($copy)).scrollIntoView())
  return true
}
