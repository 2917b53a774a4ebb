import { canonicalJson } from '../canonical-json'
import type { NodeJson } from '../document-json'
import { alignKeys } from './align-keys'
import { counterpart, isComparable, type BlockIndex } from './block-index'
import { makeWordSets, resemblance } from './resemblance'

/** What stands between two blocks that are known to belong together. */
export interface Gap {
  readonly before: readonly NodeJson[]
  readonly after: readonly NodeJson[]
}

const isAlike = 0.5
/** How far to look for a block that resembles: more costs time in texts without common ids. */
const window = 40

/**
 * Pairs of places in a gap: first the blocks that say the very same, then between them each block with the one that
 * resembles it most. A block that stands elsewhere in the other text takes no part.
 */
export function resemblingBlocks({ before, after }: Gap, index: BlockIndex): ReadonlyMap<number, number> {
  const left = before.map((node) => (counterpart(index.after, node) ? null : node))
  const right = after.map((node) => (counterpart(index.before, node) ? null : node))
  const keysOf = (nodes: readonly (NodeJson | null)[], side: string) =>
    nodes.map((node, place) => (node ? sayingOf(node) : `${side} ${place}`))
  const same = alignKeys(keysOf(left, 'before'), keysOf(right, 'after'))
  const partners = new Map(same)
  const wordsOf = makeWordSets()
  let [a, b] = [0, 0]
  for (const [endA, endB] of [...same, [left.length, right.length] as const]) {
    let from = b
    for (let place = a; place < endA && from < endB; place += 1) {
      const best = mostAlike(left[place] ?? null, right, [from, Math.min(endB, from + window)], wordsOf)
      if (best < 0) continue
      partners.set(place, best)
      from = best + 1
    }
    a = endA + 1
    b = endB + 1
  }
  return partners
}

function mostAlike(
  node: NodeJson | null,
  others: readonly (NodeJson | null)[],
  [from, to]: readonly [number, number],
  wordsOf: ReturnType<typeof makeWordSets>,
): number {
  let best = -1
  let score = isAlike
  for (let place = from; node && place < to; place += 1) {
    const other = others[place]
    if (!other || !isComparable(node, other)) continue
    const found = resemblance(wordsOf(node), wordsOf(other))
    if (found <= score) continue
    best = place
    score = found
  }
  return best
}

/** Equal for blocks that are equal in all but their ids. */
const sayingOf = (node: NodeJson): string => canonicalJson(withoutIds(node))

function withoutIds(node: NodeJson): NodeJson {
  return {
    ...node,
    ...(node.attrs ? { attrs: { ...node.attrs, id: null } } : {}),
    ...(node.content ? { content: node.content.map(withoutIds) } : {}),
  }
}
