import type { Node as DocumentNode } from '@tiptap/pm/model'
import { NodeSelection, type EditorState } from '@tiptap/pm/state'

export interface Ancestor {
  readonly node: DocumentNode
  readonly position: number
  readonly depth: number
}

/** The innermost node around the selection (or the selected one) that the test accepts, or null. */
export function ancestor(state: EditorState, isWanted: (node: DocumentNode) => boolean): Ancestor | null {
  const { selection } = state
  if (selection instanceof NodeSelection && isWanted(selection.node)) {
    return { node: selection.node, position: selection.from, depth: selection.$from.depth + 1 }
  }
  const { $from } = selection
  for (let depth = $from.sharedDepth(selection.to); depth > 0; depth -= 1) {
    const node = $from.node(depth)
    if (isWanted(node)) return { node, position: $from.before(depth), depth }
  }
  return null
}
