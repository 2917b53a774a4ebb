import { TextSelection, type Command } from '@tiptap/pm/state'
import { footnoteAround } from '../queries/footnote-at'

/** Puts a footnote behind the selection and the caret into it. Not inside another footnote. */
export const insertFootnote: Command = (state, dispatch) => {
  const { footnote } = state.schema.nodes
  const { $to } = state.selection
  if (!footnote || footnoteAround($to)) return false
  if (!$to.parent.canReplaceWith($to.index(), $to.index(), footnote)) return false
  if (!dispatch) return true
  const transaction = state.tr.insert($to.pos, footnote.create())
  dispatch(transaction.setSelection(TextSelection.create(transaction.doc, $to.pos + 1)).scrollIntoView())
  return true
}
