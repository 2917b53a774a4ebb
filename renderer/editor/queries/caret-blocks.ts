import type { Node as DocumentNode } from '@tiptap/pm/model'
import { NodeSelection, type EditorState } from '@tiptap/pm/state'

/** As far back as somebody would still call it the same place. */
const farthest = 12

const idOf = ({ attrs }: DocumentNode): readonly string[] => (typeof attrs.id === 'string' ? [attrs.id] : [])

function idsIn(node: DocumentNode): readonly string[] {
  const ids = [...idOf(node)]
  node.descendants((inner) => {
    ids.push(...idOf(inner))
    return !inner.isTextblock
  })
  return ids.reverse()
}

/**
 * Ids of the blocks around the caret, the innermost first, then of those before it: an empty line is not printed, and
 * whoever looks for the caret on paper finds the block above. A selected block is the innermost of all.
 */
export function caretBlocks({ doc, selection }: EditorState): readonly string[] {
  const { $head } = selection
  const chosen = selection instanceof NodeSelection ? idOf(selection.node) : []
  const around = Array.from({ length: $head.depth }, (_, index) => idOf($head.node($head.depth - index))).flat()
  const last = $head.index(0)
  const before = Array.from({ length: Math.min(last, farthest) }, (_, index) => idsIn(doc.child(last - 1 - index)))
  return [...chosen, ...around, ...before.flat()]
}
