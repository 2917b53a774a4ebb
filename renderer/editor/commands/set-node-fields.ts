import { NodeSelection, type Command } from '@tiptap/pm/state'

/** Sets attributes of one node and keeps all the others, its text and its marks. */
export function setNodeFields(position: number, fields: Readonly<Record<string, unknown>>): Command {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(position)
    if (!node || Object.keys(fields).some((name) => !(name in node.attrs))) return false
    if (!dispatch) return true
    const wasSelected = state.selection instanceof NodeSelection && state.selection.from === position
    const transaction = state.tr.setNodeMarkup(position, null, { ...node.attrs, ...fields }, node.marks)
    dispatch(wasSelected ? transaction.setSelection(NodeSelection.create(transaction.doc, position)) : transaction)
    return true
  }
}
