import type { EditorState } from '@tiptap/pm/state'

/** True when all of the selection has the mark, or when the next letter would have it. */
export function isMarkActive(state: EditorState, name: string): boolean {
  const type = state.schema.marks[name]
  if (!type) return false
  const { from, to, empty, $from } = state.selection
  if (empty) return Boolean(type.isInSet(state.storedMarks ?? $from.marks()))
  let hasText = false
  let isEverywhere = true
  state.doc.nodesBetween(from, to, (node) => {
    if (!node.isText || !isEverywhere) return isEverywhere
    hasText = true
    isEverywhere = Boolean(type.isInSet(node.marks))
    return true
  })
  return hasText && isEverywhere
}
