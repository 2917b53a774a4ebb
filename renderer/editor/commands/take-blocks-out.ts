import type { Transaction } from '@tiptap/pm/state'
import { isList, type BlockRange } from '../queries/block-range'

/**
 * Takes blocks out of the text. A list that would be left without items goes with them; a box keeps its fields and gets
 * an empty paragraph.
 */
export function takeBlocksOut(transaction: Transaction, range: BlockRange): Transaction {
  const { parent, depth, start, end, from, to, blocks } = range
  const $from = transaction.doc.resolve(from)
  const { paragraph } = transaction.doc.type.schema.nodes
  const isWholeList = isList(parent) && blocks.length === parent.childCount
  const cut = isWholeList
    ? { holder: $from.node(depth - 1), start: $from.index(depth - 1), end: $from.indexAfter(depth - 1) }
    : { holder: parent, start, end }
  const first = isWholeList ? $from.before(depth) : from
  const last = isWholeList ? $from.after(depth) : to
  return cut.holder.canReplace(cut.start, cut.end) || !paragraph
    ? transaction.delete(first, last)
    : transaction.replaceWith(first, last, paragraph.create())
}
