import { NodeSelection, TextSelection, type Command } from '@tiptap/pm/state'

/** With a chip selected the caret goes behind it, where one writes on; else nothing happens. */
export const caretBehindChip: Command = (state, dispatch) => {
  const { selection } = state
  if (!(selection instanceof NodeSelection) || !selection.node.isInline) return false
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, selection.to)))
  return true
}
