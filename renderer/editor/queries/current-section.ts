import type { EditorState } from '@tiptap/pm/state'

/** Id of the heading under which the caret stands, or null before the first one. */
export function currentSection(state: EditorState): string | null {
  const last = Math.min(state.selection.$from.index(0), state.doc.childCount - 1)
  for (let index = last; index >= 0; index -= 1) {
    const block = state.doc.child(index)
    if (block.type.name === 'heading') return block.attrs.id as string | null
  }
  return null
}
