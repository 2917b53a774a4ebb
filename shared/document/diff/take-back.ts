import type { DocumentJson, NodeJson } from '../document-json'
import { parseDocument } from '../parse-document'
import { idOf, isLine } from './block-index'
import type { BlockPair } from './comparison'
import {
  branchAt,
  cutBranch,
  documentOf,
  growBranch,
  putBranch,
  slotAt,
  type Branch,
  type Slot,
} from './document-branch'
import type { ChangePlace, TextChange } from './merged-text'
import { readBlock } from './read-side'

type Step = () => void

/**
 * The newer document of a comparison with one of its changes as the older one has it: words and attributes of a block
 * go back, a block that went stands in its old place, one that came is gone, one that moved is where it was. Changes
 * inside a block that itself goes back to its place stay. Null when the document would not be one without the rest of
 * what changed around it (half a column), or when the old place is gone.
 */
export function takeBack(newer: DocumentJson, changes: readonly TextChange[], change: TextChange): DocumentJson | null {
  const root = growBranch(newer)
  const steps = change.places.flatMap((place) => stepsFor(root, place, changes))
  if (steps.length === 0 || steps.some((step) => step === null)) return null
  for (const step of steps) step?.()
  const parsed = parseDocument(withUniqueIds(documentOf(root)))
  return parsed.ok ? parsed.value : null
}

/** Everything is looked up before anything moves, because paths do not outlive the first move. */
function stepsFor(root: Branch, place: ChangePlace, changes: readonly TextChange[]): readonly (Step | null)[] {
  const { path, block, movedFrom } = place
  const branch = branchAt(root, path)
  if (block.kind === 'pair') {
    if (!branch) return [null]
    return [block.isMoved ? moveBack(root, branch, block, movedFrom) : () => restore(branch, block)]
  }
  if (block.kind === 'deleted') return [putBack(slotAt(root, path), block.node)]
  return branch ? [...movesOutOf(root, path, changes), () => cutBranch(branch)] : [null]
}

function putBack(slot: Slot | null, node: NodeJson): Step | null {
  return slot && (() => putBranch(slot, growBranch(node)))
}

/** What moved into a block that is to go would be lost with it. */
function movesOutOf(root: Branch, path: readonly number[], changes: readonly TextChange[]): readonly (Step | null)[] {
  const isInside = (place: ChangePlace) =>
    place.path.length > path.length && path.every((index, depth) => place.path[depth] === index)
  return changes
    .filter((change) => change.kind === 'moved')
    .flatMap((change) => change.places)
    .filter(isInside)
    .flatMap((place) => stepsFor(root, place, []))
}

function moveBack(root: Branch, branch: Branch, pair: BlockPair, from: readonly number[] | null): Step | null {
  const slot = from && slotAt(root, from)
  if (!slot || isWithin(slot.parent, branch)) return null
  return () => {
    // The place that it leaves may be the very neighbour that it is to stand before.
    const marker: Branch = { node: { type: 'paragraph' }, children: null, parent: null }
    putBranch(slot, marker)
    cutBranch(branch)
    restore(branch, pair)
    putBranch({ parent: slot.parent, before: marker }, branch)
    cutBranch(marker)
  }
}

function isWithin(branch: Branch | null, ancestor: Branch): boolean {
  return branch !== null && (branch === ancestor || isWithin(branch.parent, ancestor))
}

/** A line goes back with its words; of a block that holds others only what is said of itself. */
function restore(branch: Branch, pair: BlockPair): void {
  const id = branch.node.attrs?.id
  const [older] = readBlock({ ...pair, isMoved: false }, 'before')
  const source = isLine(pair.after) && older ? older : pair.before
  const attrs = source.attrs && { ...source.attrs, ...(id === undefined ? {} : { id }) }
  branch.node = { ...source, ...(attrs ? { attrs } : {}) }
}

/** Of two blocks with one id the second becomes a new block; the editor gives it its id. */
function withUniqueIds(document: DocumentJson): DocumentJson {
  const seen = new Set<string>()
  const visit = <Node extends NodeJson>(node: Node): Node => {
    const id = idOf(node)
    const isCopy = id !== null && seen.has(id)
    if (id !== null) seen.add(id)
    const own = isCopy ? { ...node, attrs: { ...node.attrs, id: null } } : node
    return own.content && !isLine(own) ? { ...own, content: own.content.map(visit) } : own
  }
  return visit(document)
}
