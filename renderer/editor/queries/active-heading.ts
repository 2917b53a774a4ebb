import type { EditorState } from '@tiptap/pm/state'

export const headingLevels = [1, 2, 3, 4] as const
export type HeadingLevel = (typeof headingLevels)[number]

/** Level of the heading that holds the caret, or null. */
export function activeHeading(state: EditorState): HeadingLevel | null {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth)
    if (node.type.name === 'heading') return headingLevels.find((level) => level === node.attrs.level) ?? null
  }
  return null
}
