import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { AttrStep, type StepMap } from '@tiptap/pm/transform'

/** How often each block id stands in the document. Never changed in place: states may be thrown away. */
export type BlockIdRegister = ReadonlyMap<string, number>

/** Counts every id once, when a document is opened. */
export function countBlockIds(document: DocumentNode): BlockIdRegister {
  const register = new Map<string, number>()
  document.descendants((node) => {
    const id: unknown = node.attrs.id
    if (typeof id === 'string') register.set(id, (register.get(id) ?? 0) + 1)
    return !node.isTextblock
  })
  return register
}

/** The register after a transaction. Only blocks that its steps touched are looked at; typing returns the same map. */
export function updateBlockIds(register: BlockIdRegister, transaction: Transaction): BlockIdRegister {
  const change = new Map<string, number>()
  const add = (id: unknown, by: number) => {
    if (typeof id === 'string') change.set(id, (change.get(id) ?? 0) + by)
  }
  transaction.steps.forEach((step, index) => {
    const before = transaction.docs[index]
    const after = transaction.docs[index + 1] ?? transaction.doc
    if (!before) return
    if (step instanceof AttrStep) {
      add(before.nodeAt(step.pos)?.attrs.id, -1)
      add(after.nodeAt(step.pos)?.attrs.id, 1)
      return
    }
    for (const node of touchedBlocks(before, step.getMap(), 'old').values()) add(node.attrs.id, -1)
    for (const node of touchedBlocks(after, step.getMap(), 'new').values()) add(node.attrs.id, 1)
  })
  const real = [...change].filter(([, by]) => by !== 0)
  if (real.length === 0) return register
  const next = new Map(register)
  for (const [id, by] of real) next.set(id, (next.get(id) ?? 0) + by)
  return next
}

/** Blocks that a step's ranges overlap, by position: a block under two ranges is counted once. */
function touchedBlocks(document: DocumentNode, map: StepMap, side: 'old' | 'new'): ReadonlyMap<number, DocumentNode> {
  const found = new Map<number, DocumentNode>()
  map.forEach((oldFrom, oldTo, newFrom, newTo) => {
    const [from, to] = side === 'old' ? [oldFrom, oldTo] : [newFrom, newTo]
    document.nodesBetween(from, to, (node, position) => {
      if (node.isBlock) found.set(position, node)
      return node.isBlock && !node.isTextblock
    })
  })
  return found
}
