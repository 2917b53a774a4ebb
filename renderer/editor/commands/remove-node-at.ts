import { Selection, type Command } from '@tiptap/pm/state'

/** Deletes one node with everything in it; an only block leaves an empty paragraph. */
export function removeNodeAt(position: number): Command {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(position)
    if (!node) return false
    if (!dispatch) return true
    const { paragraph } = state.schema.nodes
    const $position = state.doc.resolve(position)
    const isOnly = node.isBlock && $position.parent.childCount === 1
    const transaction =
      isOnly && paragraph
        ? state.tr.replaceWith(position, position + node.nodeSize, paragraph.create())
        : state.tr.delete(position, position + node.nodeSize)
    const near = transaction.doc.resolve(Math.min(position, transaction.doc.content.size))
    dispatch(transaction.setSelection(Selection.near(near)).scrollIntoView())
    return true
  }
}
