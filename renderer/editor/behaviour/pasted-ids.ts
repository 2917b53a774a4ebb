import { Fragment, Slice, type Node as DocumentNode } from '@tiptap/pm/model'
import { makeBlockId, type RandomBytes } from '../../../shared/document/block-id'

/** From here on it costs less to look through the chapter once than to change each block in it. */
const manyBlocks = 200

/**
 * Gives pasted blocks their ids before they are in the text: there, every change of one block checks the whole chapter
 * again, and ten thousand blocks would hold the window for half a minute. Ids that travel with cut text are kept.
 */
export function givePastedIds(slice: Slice, document: DocumentNode, random: RandomBytes): Slice {
  const taken = slice.content.childCount > manyBlocks ? idsIn(document) : new Set<unknown>()
  const fill = (fragment: Fragment): Fragment => {
    const nodes: DocumentNode[] = []
    fragment.forEach((node) => nodes.push(withId(node)))
    return Fragment.fromArray(nodes)
  }
  const withId = (node: DocumentNode): DocumentNode => {
    if (node.isText || node.isInline) return node
    const isNeeded = 'id' in node.attrs && (node.attrs.id === null || taken.has(node.attrs.id))
    const attrs = isNeeded ? { ...node.attrs, id: makeBlockId(random) } : node.attrs
    return node.type.create(attrs, node.isTextblock ? node.content : fill(node.content), node.marks)
  }
  return new Slice(fill(slice.content), slice.openStart, slice.openEnd)
}

function idsIn(document: DocumentNode): ReadonlySet<unknown> {
  const ids = new Set<unknown>()
  document.descendants((node) => {
    if ('id' in node.attrs) ids.add(node.attrs.id)
    return !node.isTextblock
  })
  return ids
}
