import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { FoundNode } from './footnote-at'

/** The block with this id and where it stands, or null. */
export function findBlock(document: DocumentNode, id: string): FoundNode | null {
  let found: FoundNode | null = null
  document.descendants((node, position) => {
    if (found) return false
    if (node.attrs.id === id) found = { node, position }
    return !found && !node.isTextblock
  })
  return found
}
