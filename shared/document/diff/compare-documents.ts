import type { DocumentJson, NodeJson } from '../document-json'
import { counterpart, isLine, makeBlockIndex, type BlockIndex } from './block-index'
import { compareAttributes } from './compare-attributes'
import { compareLine } from './compare-line'
import type { BlockPair, ComparedBlock, ComparedContent, Comparison, LoneBlock, NodeShell } from './comparison'
import { matchBlocks, type MatchedBlocks } from './match-blocks'
import { sameValue } from './same-value'

/**
 * Lays two documents over each other: blocks by id (those without a common id by how much they resemble), the text of
 * a changed block word by word, attributes and marks by name. Pure and total; the tests read either document back from it.
 * Both should come from `parseDocument`, which fills in attributes: one left out and its default would differ.
 */
export function compareDocuments(before: DocumentJson, after: DocumentJson): Comparison {
  return { blocks: compareBlocks(before.content, after.content, makeBlockIndex(before, after)) }
}

function compareBlocks(
  before: readonly NodeJson[],
  after: readonly NodeJson[],
  index: BlockIndex,
): readonly ComparedBlock[] {
  return matchBlocks(before, after, index).map((row) => compareRow(row, index))
}

function compareRow({ before, after }: MatchedBlocks, index: BlockIndex): ComparedBlock {
  if (before && after) return sameValue(before, after) ? { kind: 'same', node: before } : pair(before, after, index)
  if (before) return deleted(before, index)
  return inserted(after, index)
}

function pair(before: NodeJson, after: NodeJson, index: BlockIndex, isMoved = false): BlockPair {
  return {
    kind: 'pair',
    isMoved,
    before: shellOf(before),
    after: shellOf(after),
    attributes: compareAttributes(before, after),
    content: compareContent(before, after, index),
  }
}

const shellOf = ({ type, attrs }: NodeJson): NodeShell => (attrs ? { type, attrs } : { type })

function compareContent(before: NodeJson, after: NodeJson, index: BlockIndex): ComparedContent {
  if (isLine(after)) return { type: 'line', pieces: compareLine(before.content ?? [], after.content ?? []) }
  if (!before.content && !after.content) return { type: 'nothing' }
  return { type: 'blocks', blocks: compareBlocks(before.content ?? [], after.content ?? [], index) }
}

function deleted(node: NodeJson, index: BlockIndex): ComparedBlock {
  if (counterpart(index.after, node)) return { kind: 'moved-away', node }
  return lone('deleted', node, (child) => deleted(child, index))
}

function inserted(node: NodeJson, index: BlockIndex): ComparedBlock {
  const origin = counterpart(index.before, node)
  if (origin) return pair(origin, node, index, true)
  return lone('inserted', node, (child) => inserted(child, index))
}

function lone(kind: LoneBlock['kind'], node: NodeJson, compare: (child: NodeJson) => ComparedBlock): LoneBlock {
  const blocks = isLine(node) ? [] : (node.content ?? []).map(compare)
  return { kind, node, blocks: blocks.every((block) => isLoneThroughout(block)) ? null : blocks }
}

const isLoneThroughout = (block: ComparedBlock) =>
  (block.kind === 'inserted' || block.kind === 'deleted') && block.blocks === null
