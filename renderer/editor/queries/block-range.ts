import type { Node as DocumentNode, ResolvedPos } from '@tiptap/pm/model'
import { NodeSelection, type EditorState } from '@tiptap/pm/state'
import { isBoxName } from './describe-box'

/** Whole neighbouring blocks: what a block command works on. */
export interface BlockRange {
  /** Depth of the parent that holds them. */
  readonly depth: number
  readonly parent: DocumentNode
  readonly start: number
  /** Index behind the last block. */
  readonly end: number
  readonly from: number
  readonly to: number
  readonly blocks: readonly DocumentNode[]
}

const listNames: ReadonlySet<string> = new Set(['bulletList', 'orderedList', 'taskList'])
const holders: ReadonlySet<string> = new Set(['doc', 'blockquote', ...listNames])

export const isList = ({ type }: DocumentNode): boolean => listNames.has(type.name)

/** Rows, cells and list items are no holders: a table is one block, an item moves with all that is in it. */
const isHolder = ({ type }: DocumentNode): boolean => holders.has(type.name) || isBoxName(type.name)

/** The blocks from one place to another, below the innermost holder of both. */
export function blockRangeBetween($from: ResolvedPos, $to: ResolvedPos, deepest = $from.depth): BlockRange | null {
  let depth = Math.min(deepest, $from.sharedDepth($to.pos))
  while (depth > 0 && !isHolder($from.node(depth))) depth -= 1
  const parent = $from.node(depth)
  const start = Math.min($from.index(depth), parent.childCount - 1)
  const end = Math.max(start + 1, $to.pos > $to.start(depth) ? $to.indexAfter(depth) : 0)
  if (start < 0 || !isHolder(parent)) return null
  const blocks = parent.children.slice(start, end)
  const from = $from.posAtIndex(start, depth)
  return {
    depth,
    parent,
    start,
    end: start + blocks.length,
    from,
    to: $from.posAtIndex(start + blocks.length, depth),
    blocks,
  }
}

/** The blocks that the selection touches, or the one with the caret. */
export function selectedBlocks({ selection }: EditorState): BlockRange | null {
  const { $from, $to } = selection
  if (selection instanceof NodeSelection && selection.node.isBlock) return blockRangeBetween($from, $to)
  const range = blockRangeBetween($from, $to)
  // A selection made by the mouse often ends at the very beginning of the next block, which is not meant.
  const isTouched = !range || range.blocks.length < 2 || $to.parentOffset > 0
  return isTouched ? range : blockRangeBetween($from, $to.doc.resolve($to.before()))
}

/** The block around these, such as the box or list that holds them; null in the chapter itself. */
export function outerBlock(document: DocumentNode, { depth, from }: BlockRange): BlockRange | null {
  if (depth === 0) return null
  const $place = document.resolve(from)
  return blockRangeBetween($place, $place, depth - 1)
}
