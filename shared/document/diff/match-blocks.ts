import type { NodeJson } from '../document-json'
import { idOf, isComparable, type BlockIndex } from './block-index'
import { longestRising } from './longest-rising'
import { resemblingBlocks, type Gap } from './resembling-blocks'

/** Neighbours in the reading order of both texts: a block of one of them, or of both. */
export type MatchedBlocks =
  | { readonly before: NodeJson; readonly after: NodeJson }
  | { readonly before: NodeJson; readonly after: null }
  | { readonly before: null; readonly after: NodeJson }

/** Lays the blocks of two parents beside each other: by id first, what stands between by how much it resembles. */
export function matchBlocks(
  before: readonly NodeJson[],
  after: readonly NodeJson[],
  index: BlockIndex,
): readonly MatchedBlocks[] {
  const places = new Map(after.map((node, place) => [keyOf(node), place]))
  const targets = before.map((node) => {
    const key = keyOf(node)
    const place = key === null ? undefined : places.get(key)
    const twin = place === undefined ? undefined : after[place]
    return place !== undefined && twin && isComparable(node, twin) ? place : -1
  })
  const rows: MatchedBlocks[] = []
  let a = 0
  let b = 0
  for (const anchor of longestRising(targets)) {
    const target = targets[anchor] ?? 0
    rows.push(...matchGap({ before: before.slice(a, anchor), after: after.slice(b, target) }, index))
    rows.push(...pair(before[anchor], after[target]))
    a = anchor + 1
    b = target + 1
  }
  return [...rows, ...matchGap({ before: before.slice(a), after: after.slice(b) }, index)]
}

/** A cell has no id: it is known by the first block in it. */
const keyOf = (node: NodeJson): string | null => idOf(node) ?? (node.content?.[0] ? idOf(node.content[0]) : null)

const gone = (before: NodeJson): MatchedBlocks => ({ before, after: null })
const come = (after: NodeJson): MatchedBlocks => ({ before: null, after })
const pair = (before: NodeJson | undefined, after: NodeJson | undefined): readonly MatchedBlocks[] =>
  before && after ? [{ before, after }] : []

function matchGap({ before, after }: Gap, index: BlockIndex): readonly MatchedBlocks[] {
  if (before.length === 0 || after.length === 0) return [...before.map(gone), ...after.map(come)]
  const partners = areCells(before, after) ? samePlaces(before) : resemblingBlocks({ before, after }, index)
  const rows: MatchedBlocks[] = []
  let b = 0
  let waiting: NodeJson[] = []
  before.forEach((node, a) => {
    const target = partners.get(a)
    if (target === undefined) return waiting.push(node)
    rows.push(...waiting.map(gone), ...after.slice(b, target).map(come), ...pair(node, after[target]))
    waiting = []
    b = target + 1
    return undefined
  })
  return [...rows, ...waiting.map(gone), ...after.slice(b).map(come)]
}

/** Cells between two known ones belong together by their place when none was added or taken away. */
const areCells = (before: readonly NodeJson[], after: readonly NodeJson[]) =>
  before.length === after.length && [...before, ...after].every((node) => /^table(Cell|Header)$/.test(node.type))
const samePlaces = (nodes: readonly NodeJson[]) => new Map(nodes.map((_node, place) => [place, place]))
