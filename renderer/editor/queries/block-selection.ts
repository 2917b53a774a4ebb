import type { Node as DocumentNode } from '@tiptap/pm/model'
import { NodeSelection, TextSelection, type Selection } from '@tiptap/pm/state'

/** A selection of whole blocks: one without words of its own as a thing, others by their words. */
export function blockSelection(document: DocumentNode, from: number, to: number): Selection {
  const first = document.nodeAt(from)
  const isSingle = first !== null && from + first.nodeSize >= to
  return isSingle && (first.isAtom || !first.isTextblock)
    ? NodeSelection.create(document, from)
    : TextSelection.between(document.resolve(from + 1), document.resolve(to - 1))
}
