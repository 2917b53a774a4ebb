import type { DocumentJson, NodeJson } from '../document-json'

/** The blocks of both documents by id, to tell a block that moved from one that is new. */
export interface BlockIndex {
  readonly before: ReadonlyMap<string, NodeJson>
  readonly after: ReadonlyMap<string, NodeJson>
}

/** The blocks of both documents, found by their ids. */
export function makeBlockIndex(before: DocumentJson, after: DocumentJson): BlockIndex {
  return { before: byId(before), after: byId(after) }
}

function byId(document: DocumentJson): ReadonlyMap<string, NodeJson> {
  const blocks = new Map<string, NodeJson>()
  const visit = (node: NodeJson): void => {
    const id = idOf(node)
    if (id !== null) blocks.set(id, node)
    // Nothing in a line has an id.
    if (!isLine(node)) node.content?.forEach(visit)
  }
  visit(document)
  return blocks
}

/** The id that a block carries, or null. */
export const idOf = (node: NodeJson): string | null => (typeof node.attrs?.id === 'string' ? node.attrs.id : null)

/** Paragraphs and headings hold a line of text; everything else holds blocks or nothing. */
export const isLine = (node: { readonly type: string }): boolean => node.type === 'paragraph' || node.type === 'heading'

const kinds: Readonly<Record<string, string>> = {
  heading: 'paragraph',
  orderedList: 'bulletList',
  tableHeader: 'tableCell',
}

/** Whether one can be read as a later form of the other: what they hold has the same shape. */
export function isComparable(before: { readonly type: string }, after: { readonly type: string }): boolean {
  return (kinds[before.type] ?? before.type) === (kinds[after.type] ?? after.type)
}

/** The same block in the other document, if it is there in a comparable form. */
export function counterpart(blocks: ReadonlyMap<string, NodeJson>, node: NodeJson): NodeJson | null {
  const id = idOf(node)
  const other = id === null ? undefined : blocks.get(id)
  return other && isComparable(node, other) ? other : null
}
