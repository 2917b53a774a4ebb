import { NodeSelection, type EditorState } from '@tiptap/pm/state'
import type { Node as DocumentNode, ResolvedPos } from '@tiptap/pm/model'

export interface FoundNode {
  readonly node: DocumentNode
  readonly position: number
}

/** The footnote around a position, or null. */
export function footnoteAround($position: ResolvedPos): FoundNode | null {
  const node = $position.parent
  return node.type.name === 'footnote' ? { node, position: $position.before() } : null
}

/** The footnote that is being written in or is selected, or null. */
export function activeFootnote(state: EditorState): FoundNode | null {
  const { selection } = state
  if (selection instanceof NodeSelection) {
    return selection.node.type.name === 'footnote'
      ? { node: selection.node, position: selection.from }
      : footnoteAround(selection.$from)
  }
  return footnoteAround(selection.$head)
}
