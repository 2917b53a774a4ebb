import type { NodeJson } from '../document-json'
import { documentSchema } from '../schema/schema'

/** The length of a node in ProseMirror positions, without making the node. */
export function nodeSize(node: NodeJson): number {
  if (node.type === 'text') return (node.text ?? '').length
  if (documentSchema.nodes[node.type]?.isLeaf) return 1
  return 2 + contentSize(node.content ?? [])
}

/** The length of what a node holds, in ProseMirror positions. */
export const contentSize = (content: readonly NodeJson[]): number =>
  content.reduce((size, node) => size + nodeSize(node), 0)
