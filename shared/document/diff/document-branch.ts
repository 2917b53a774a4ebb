import type { DocumentJson, NodeJson } from '../document-json'
import { isLine } from './block-index'

/** A block on its place in a document that is being changed. Lines of text stay whole: `children` is null. */
export interface Branch {
  node: NodeJson
  children: Branch[] | null
  parent: Branch | null
}

/** The document as branches that can be moved about. */
export function growBranch(node: NodeJson, parent: Branch | null = null): Branch {
  const branch: Branch = { node, children: null, parent }
  if (node.content && !isLine(node)) branch.children = node.content.map((child) => growBranch(child, branch))
  return branch
}

/** The block that a path of child indexes leads to. */
export function branchAt(root: Branch, path: readonly number[]): Branch | null {
  return path.reduce<Branch | null>((branch, index) => branch?.children?.[index] ?? null, root)
}

/** Where a block can be put: into a parent, before one of its children or behind the last. */
export interface Slot {
  readonly parent: Branch
  readonly before: Branch | null
}

/** The place that a path names, whether or not a block stands there. */
export function slotAt(root: Branch, path: readonly number[]): Slot | null {
  const parent = branchAt(root, path.slice(0, -1))
  return parent?.children ? { parent, before: parent.children[path.at(-1) ?? 0] ?? null } : null
}

/** Puts a branch on a place. */
export function putBranch({ parent, before }: Slot, branch: Branch): void {
  const children = parent.children ?? []
  const index = before ? children.indexOf(before) : -1
  children.splice(index < 0 ? children.length : index, 0, branch)
  branch.parent = parent
  parent.children = children
}

/** Takes a branch out; what it leaves empty goes with it, but not the document. */
export function cutBranch(branch: Branch): void {
  const { parent } = branch
  if (!parent?.children) return
  parent.children = parent.children.filter((child) => child !== branch)
  if (parent.children.length === 0 && parent.parent) cutBranch(parent)
}

/** The document that the branches make; one without blocks gets an empty paragraph, as the schema wants. */
export function documentOf(root: Branch): DocumentJson {
  const content = (root.children ?? []).map(nodeOf)
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

function nodeOf({ node, children }: Branch): NodeJson {
  return children ? { ...node, content: children.map(nodeOf) } : node
}
