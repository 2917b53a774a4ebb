import type { DocumentJson, NodeJson } from './document-json'
import { makeBlockId, type RandomBytes } from './block-id'
import { identifiedNames } from './names'

const identified: ReadonlySet<string> = new Set(identifiedNames)

/**
 * A copy in which every block, list item and table row has an id of its own: missing ones are made, repeated ones
 * (copies) replaced after their first use. Everything else stays as it is.
 */
export function fillBlockIds(document: DocumentJson, random: RandomBytes): DocumentJson {
  const used = new Set<string>()
  const visit = (node: NodeJson): NodeJson => {
    const content = node.content?.map(visit)
    const withContent = content ? { ...node, content } : node
    if (!identified.has(node.type)) return withContent
    return { ...withContent, attrs: { ...node.attrs, id: claim(node.attrs?.id) } }
  }
  const claim = (id: unknown): string => {
    const own = typeof id === 'string' && !used.has(id) ? id : makeBlockId(random)
    used.add(own)
    return own
  }
  // Parents claim after their children here, which is harmless: ids only have to be unique.
  return visit(document) as DocumentJson
}
