import { countTextWords } from '../count-words'
import type { NodeJson } from '../document-json'
import { plainText } from '../plain-text'
import type { BlockPair, ComparedBlock, ComparedContent, ComparedInline, Comparison, LoneBlock } from './comparison'
import { lineFacts, type LineFacts } from './line-facts'
import type { MergedRange, MergedText, RangeKind, TextChange, TextChangeKind } from './merged-text'
import { contentSize, nodeSize } from './node-size'

const excerptLength = 90
const noFacts: LineFacts = {
  isEdited: false,
  inserted: '',
  deleted: '',
  insertedWords: 0,
  deletedWords: 0,
  attributes: [],
  marks: [],
}

/** Writes both texts of a comparison into one, with the places of all that differs and a list to walk through. */
export function mergeComparison(comparison: Comparison): MergedText {
  const writer = makeWriter()
  const content = writer.blocks(comparison.blocks, 0, false)
  const sum = (count: (change: TextChange) => number) => writer.changes.reduce((all, one) => all + count(one), 0)
  return {
    document: { type: 'doc', content },
    ranges: writer.ranges,
    changes: writer.changes,
    insertedWords: sum((change) => change.insertedWords),
    deletedWords: sum((change) => change.deletedWords),
  }
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
    return content.type === 'line' ? line(content.pieces, at) : []
  }

  const line = (pieces: readonly ComparedInline[], start: number): readonly NodeJson[] => {
    let at = start
    return pieces.flatMap((piece) => {
      const nodes = inline(piece, at)
      const from = at
      at += contentSize(nodes)
      const kind = rangeKind(piece)
      if (kind) ranges.push({ kind, scope: 'line', from, to: at })
      return nodes
    })
  }

  const inline = (piece: ComparedInline, at: number): readonly NodeJson[] => {
    if (piece.kind === 'remarked') return piece.after
    if (piece.kind !== 'pair') return piece.nodes
    const content = line(piece.pieces, at + 1)
    const { content: _content, ...shell } = piece.after
    return [{ ...shell, ...(content.length > 0 ? { content } : {}) }]
  }

  return { blocks, ranges, changes }
}

/** A footnote or chip that stayed is marked as a whole, so that a note folded into its number is not overlooked. */
function rangeKind(piece: ComparedInline): RangeKind | null {
  if (piece.kind === 'kept') return null
  return piece.kind === 'pair' ? 'remarked' : piece.kind
}

type Description = Omit<TextChange, 'from' | 'to'>

function describeLone({ kind, node, blocks }: LoneBlock): Description {
  const words = countTextWords(ownText(node, blocks))
  return {
    kind,
    nodeType: node.type,
    typeBefore: null,
    excerpt: shorten(plainText(node)),
    insertedWords: kind === 'inserted' ? words : 0,
    deletedWords: kind === 'deleted' ? words : 0,
    attributes: [],
    marks: [],
  }
}

/** Words that came or went with a block; what only moved into or out of it is not counted. */
function ownText(node: NodeJson, blocks: readonly ComparedBlock[] | null): string {
  if (!blocks) return plainText(node)
  const inner = blocks.map((one) =>
    one.kind === 'inserted' || one.kind === 'deleted' ? ownText(one.node, one.blocks) : '',
  )
  return [plainText({ ...node, content: [] }), ...inner].join('\n')
}

function describePair(pair: BlockPair): Description | null {
  const facts = pair.content.type === 'line' ? lineFacts(pair.content.pieces) : noFacts
  const kind = pairKind(pair, facts)
  if (!kind) return null
  const { insertedWords, deletedWords, marks } = facts
  return {
    kind,
    nodeType: pair.after.type,
    typeBefore: pair.before.type === pair.after.type ? null : pair.before.type,
    excerpt: shorten(facts.inserted || facts.deleted || plainText({ ...pair.after, content: textOf(pair.content) })),
    insertedWords,
    deletedWords,
    attributes: [...pair.attributes, ...facts.attributes],
    marks,
  }
}

function pairKind({ isMoved, before, after, attributes }: BlockPair, facts: LineFacts): TextChangeKind | null {
  if (isMoved) return 'moved'
  if (facts.isEdited) return 'edited'
  if (before.type !== after.type || attributes.length > 0 || facts.attributes.length > 0) return 'attributes'
  return facts.marks.length > 0 ? 'remarked' : null
}

/** The text as it is now, for a block in which no words changed. */
function textOf(content: ComparedContent): readonly NodeJson[] {
  if (content.type === 'line') return content.pieces.flatMap((piece) => ('nodes' in piece ? piece.nodes : piece.after))
  return content.type === 'blocks'
    ? content.blocks.flatMap((one) => (one.kind === 'pair' ? [] : one.kind === 'deleted' ? [] : [one.node]))
    : []
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > excerptLength ? `${line.slice(0, excerptLength).toWellFormed().trimEnd()}…` : line
}
