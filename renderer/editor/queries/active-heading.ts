import type { EditorState } from '@tiptap/pm/state'

/** Level of the heading that holds the caret, or null. */
export function activeHeading(state: EditorState): number | null {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth)
    if (node.type.name === 'heading') return Number(node.attrs.level)
  }
  return null
}
