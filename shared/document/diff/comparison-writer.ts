import type { NodeJson } from '../document-json'
import { idOf } from './block-index'
import type { BlockPair, ComparedBlock, ComparedContent, LoneBlock } from './comparison'
import { describeLone, describePair, type Description } from './describe-change'
import { groupColumns } from './group-columns'
import { mergeLine, type WrittenSide } from './merge-line'
import type { MergedRange, MergedText, TextChange } from './merged-text'
import { nodeSize } from './node-size'

/** Where a block is written: its position, its place in the newer document, and whether its parent is listed already. */
interface Spot {
  readonly at: number
  /** Null inside a block that is in the older document only. */
  readonly path: readonly number[] | null
  readonly isTold: boolean
  /** It stands in the other text only: places are kept, nothing is written. */
  readonly isAbsent: boolean
}

interface Place {
  readonly from: number
  readonly to: number
}

interface Origin extends Place {
  readonly path: readonly number[] | null
}

const nowhere: readonly number[] = []

/** Writes the blocks of a comparison, once, and notes where what differs stands. */
export class ComparisonWriter {
  readonly ranges: MergedRange[] = []
  readonly #changes: TextChange[] = []
  readonly #origins = new Map<string, Origin>()
  readonly #side: WrittenSide

  constructor(side: WrittenSide) {
    this.#side = side
  }

  write(blocks: readonly ComparedBlock[]): readonly NodeJson[] {
    return this.#blocks(blocks, { at: 0, path: nowhere, isTold: false, isAbsent: false })
  }

  /** To be asked for after writing: where a moved block stood may come after it. */
  changes(): MergedText['changes'] {
    return this.#changes.map((change) => this.#withOrigin(change))
  }

  #blocks(list: readonly ComparedBlock[], { at: start, path, ...rest }: Spot): readonly NodeJson[] {
    let at = start
    let index = 0
    return list.flatMap((one) => {
      const node = this.#block(one, { ...rest, at, path: path && [...path, index] })
      if (node && !rest.isAbsent) at += nodeSize(node)
      if (one.kind !== 'deleted' && one.kind !== 'moved-away') index += 1
      return node ?? []
    })
  }

  #block(one: ComparedBlock, spot: Spot): NodeJson | null {
    switch (one.kind) {
      case 'same':
        return one.node
      case 'moved-away':
        return this.#movedAway(one.node, spot)
      case 'inserted':
      case 'deleted':
        return this.#lone(one, spot)
      case 'pair':
        return this.#pair(one, spot)
    }
  }

  #movedAway(node: NodeJson, { at, path, isAbsent: isParentAbsent }: Spot): NodeJson | null {
    const isAbsent = isParentAbsent || this.#side === 'after'
    const to = isAbsent ? at : at + nodeSize(node)
    const id = idOf(node)
    if (id !== null) this.#origins.set(id, { from: at, to, path })
    if (isAbsent) return null
    this.ranges.push({ kind: 'moved-away', scope: 'block', from: at, to })
    return node
  }

  #lone(one: LoneBlock, spot: Spot): NodeJson | null {
    const { at, path, isTold } = spot
    const order = this.#changes.length
    const isAbsent = spot.isAbsent || this.#side === (one.kind === 'inserted' ? 'before' : 'after')
    const inner = { at: isAbsent ? at : at + 1, path: one.kind === 'inserted' ? path : null, isTold: true, isAbsent }
    const content = one.blocks ? this.#blocks(one.blocks, inner) : one.node.content
    const node = content ? { ...one.node, content } : one.node
    const place = { from: at, to: isAbsent ? at : at + nodeSize(node) }
    if (!isAbsent) this.ranges.push({ kind: one.kind, scope: 'block', ...place })
    if (!isTold) this.#changes.splice(order, 0, changeAt(describeLone(one), place, path, one))
    return isAbsent ? null : node
  }

  #pair(one: BlockPair, spot: Spot): NodeJson | null {
    const { at, path } = spot
    const order = this.#changes.length
    const isAbsent = spot.isAbsent || (one.isMoved && this.#side === 'before')
    const content = this.#pairContent(one.content, { at: isAbsent ? at : at + 1, path, isTold: false, isAbsent })
    const shell = this.#side === 'before' ? one.before : one.after
    const node = { ...shell, ...(content.length > 0 ? { content } : {}) }
    const place = { from: at, to: isAbsent ? at : at + nodeSize(node) }
    if (one.after.type === 'table') this.#changes.push(...groupColumns(one, this.#changes.splice(order)))
    const change = describePair(one)
    if (change) this.#changes.splice(order, 0, changeAt(change, place, path, one))
    return isAbsent ? null : node
  }

  #pairContent(content: ComparedContent, spot: Spot): readonly NodeJson[] {
    if (content.type === 'blocks') return this.#blocks(content.blocks, spot)
    if (content.type === 'nothing') return []
    return mergeLine(content.pieces, spot.at, spot.isAbsent ? [] : this.ranges, this.#side)
  }

  #withOrigin(change: TextChange): TextChange {
    if (change.kind !== 'moved') return change
    const [block] = change.places.map((place) => place.block)
    const id = block?.kind === 'pair' ? idOf(block.before) : null
    const origin = id === null ? undefined : this.#origins.get(id)
    if (!origin) return change
    return {
      ...change,
      ...(this.#side === 'before' ? { from: origin.from, to: origin.to } : {}),
      places: change.places.map((place) => ({ ...place, movedFrom: origin.path })),
    }
  }
}

const changeAt = (
  description: Description,
  place: Place,
  path: readonly number[] | null,
  block: LoneBlock | BlockPair,
): TextChange => ({ ...description, ...place, places: path ? [{ path, block, movedFrom: null }] : [] })
