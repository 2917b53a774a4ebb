import type { Command } from '@tiptap/pm/state'
import { textMarkNames } from './toggle-text-mark'

/** Takes bold, italic and the like away. Links, languages and comments stay: they are meaning, not looks. */
export const clearFormatting: Command = (state, dispatch) => {
  const { from, to, empty } = state.selection
  if (empty) return false
  if (!dispatch) return true
  const transaction = state.tr
  for (const name of textMarkNames) {
    const type = state.schema.marks[name]
    if (type) transaction.removeMark(from, to, type)
  }
  dispatch(transaction)
  return true
}
