import type { NodeJson } from '../document-json'
import type { BlockPair, ComparedBlock, ComparedContent, ComparedInline, Comparison, LoneBlock } from './comparison'
import { describeLone, describePair } from './describe-change'
import type { MergedRange, MergedText, RangeKind, TextChange } from './merged-text'
import { contentSize, nodeSize } from './node-size'

/** Writes both texts of a comparison into one, with the places of all that differs and a list to walk through. */
export function mergeComparison(comparison: Comparison): MergedText {
  const writer = makeWriter()
  const content = writer.blocks(withoutLastLine(comparison.blocks), 0, false)
  const sum = (count: (change: TextChange) => number) => writer.changes.reduce((all, one) => all + count(one), 0)
  return {
    document: { type: 'doc', content },
    ranges: writer.ranges,
    changes: writer.changes,
    insertedWords: sum((change) => change.insertedWords),
    deletedWords: sum((change) => change.deletedWords),
  }
}

/** The editor keeps an empty paragraph below a table or a list: that it came or went tells nobody anything. */
function withoutLastLine(blocks: readonly ComparedBlock[]): readonly ComparedBlock[] {
  const last = blocks.at(-1)
  const isEmptyLine =
    (last?.kind === 'inserted' || last?.kind === 'deleted') && last.node.type === 'paragraph' && !last.node.content
  return isEmptyLine && blocks.length > 1 ? blocks.slice(0, -1) : blocks
}

function makeWriter() {
  const ranges: MergedRange[] = []
  const changes: TextChange[] = []

  const blocks = (list: readonly ComparedBlock[], start: number, isTold: boolean): readonly NodeJson[] => {
    let at = start
    return list.map((one) => {
      const node = block(one, at, isTold)
      at += nodeSize(node)
      return node
    })
  }

  const block = (one: ComparedBlock, at: number, isTold: boolean): NodeJson => {
    switch (one.kind) {
      case 'same':
        return one.node
      case 'moved-away':
        ranges.push({ kind: 'moved-away', scope: 'block', from: at, to: at + nodeSize(one.node) })
        return one.node
      case 'inserted':
      case 'deleted':
        return lone(one, at, isTold)
      case 'pair':
        return pair(one, at)
    }
  }

  /** `isTold`: it stands inside a block that is in the list already. */
  const lone = (one: LoneBlock, at: number, isTold: boolean): NodeJson => {
    const place = changes.length
    const content = one.blocks ? blocks(one.blocks, at + 1, true) : one.node.content
    const node = content ? { ...one.node, content } : one.node
    const range = { from: at, to: at + nodeSize(node) }
    ranges.push({ kind: one.kind, scope: 'block', ...range })
    if (!isTold) changes.splice(place, 0, { ...describeLone(one), ...range })
    return node
  }

  const pair = (one: BlockPair, at: number): NodeJson => {
    const place = changes.length
    const content = pairContent(one.content, at + 1)
    const node = { ...one.after, ...(content.length > 0 ? { content } : {}) }
    const range = { from: at, to: at + nodeSize(node) }
    const change = describePair(one)
    if (change) changes.splice(place, 0, { ...change, ...range })
    return node
  }

  const pairContent = (content: ComparedContent, at: number): readonly NodeJson[] => {
    if (content.type === 'blocks') return blocks(content.blocks, at, false)
    return content.type === 'line' ? mergeLine(content.pieces, at, ranges) : []
  }

  return { blocks, ranges, changes }
}

function mergeLine(pieces: readonly ComparedInline[], start: number, ranges: MergedRange[]): readonly NodeJson[] {
  let at = start
  return pieces.flatMap((piece) => {
    const nodes = mergeInline(piece, at, ranges)
    const from = at
    at += contentSize(nodes)
    const kind = rangeKind(piece)
    if (kind) ranges.push({ kind, scope: 'line', from, to: at })
    return nodes
  })
}

function mergeInline(piece: ComparedInline, at: number, ranges: MergedRange[]): readonly NodeJson[] {
  if (piece.kind === 'remarked') return piece.after
  if (piece.kind !== 'pair') return piece.nodes
  const content = mergeLine(piece.pieces, at + 1, ranges)
  const { content: _content, ...shell } = piece.after
  return [{ ...shell, ...(content.length > 0 ? { content } : {}) }]
}

/** A footnote or chip that stayed is marked as a whole, so that a note folded into its number is not overlooked. */
function rangeKind(piece: ComparedInline): RangeKind | null {
  if (piece.kind === 'kept') return null
  return piece.kind === 'pair' ? 'remarked' : piece.kind
}
