import { Selection, TextSelection, type Command } from '@tiptap/pm/state'

/** With `content-visibility` the browser's own Ctrl+End stops at the start of the last block (UI.md section 4). */
export const moveToEnd: Command = (state, dispatch) => {
  dispatch?.(state.tr.setSelection(Selection.atEnd(state.doc)).scrollIntoView())
  return true
}

/** The browser's own Ctrl+Home leads to a block that is not drawn yet: the first letter written there went behind the second. */
export const moveToStart: Command = (state, dispatch) => {
  dispatch?.(state.tr.setSelection(Selection.atStart(state.doc)).scrollIntoView())
  return true
}

/** The same trap with Shift: the selection would stop short. */
export const extendToEnd: Command = (state, dispatch) => {
  const end = Selection.atEnd(state.doc).$head
  dispatch?.(state.tr.setSelection(TextSelection.between(state.selection.$anchor, end)).scrollIntoView())
  return true
}

export const extendToStart: Command = (state, dispatch) => {
  const start = Selection.atStart(state.doc).$head
  dispatch?.(state.tr.setSelection(TextSelection.between(state.selection.$anchor, start)).scrollIntoView())
  return true
}
