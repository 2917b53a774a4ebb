import { NodeSelection, type Command } from '@tiptap/pm/state'
import type { ChipName } from '../queries/describe-chip'

/** Puts a citation, term, reference or variable in place of the selection and selects it. */
export function insertChip(name: ChipName, attrs: Readonly<Record<string, unknown>>): Command {
  return (state, dispatch) => {
    const type = state.schema.nodes[name]
    const { $from, $to } = state.selection
    if (!type || !$from.sameParent($to)) return false
    if (!$from.parent.canReplaceWith($from.index(), $to.indexAfter(), type)) return false
    if (!dispatch) return true
    const transaction = state.tr.replaceSelectionWith(type.create(attrs), false)
    dispatch(transaction.setSelection(NodeSelection.create(transaction.doc, $from.pos)).scrollIntoView())
    return true
  }
}
