import { Fragment, type Node as DocumentNode } from '@tiptap/pm/model'
import { NodeSelection, TextSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state'
import { isList, selectedBlocks, type BlockRange } from '../queries/block-range'

type Direction = -1 | 1

/**
 * Moves the selected blocks one place up or down among their neighbours, and out of their box at its edge. The
 * selection goes with them.
 */
export function moveBlock(direction: Direction): Command {
  return (state, dispatch) => {
    const range = selectedBlocks(state)
    if (!range) return false
    const target = placeBeside(state.doc, range, direction)
    if (target === null) return false
    dispatch?.(shift(state, range, target).scrollIntoView())
    return true
  }
}

/** Where the blocks would begin after the move if they were taken out first; null where they cannot go. */
function placeBeside(document: DocumentNode, range: BlockRange, direction: Direction): number | null {
  const { parent, start, end, blocks, from, to } = range
  const neighbour = parent.maybeChild(direction === 1 ? end : start - 1)
  if (!neighbour) return placeOutside(document, range, direction)
  const order = [...parent.children]
  order.splice(start, blocks.length)
  order.splice(start + direction, 0, ...blocks)
  if (!parent.type.validContent(Fragment.from(order))) return null
  return direction === 1 ? to + neighbour.nodeSize : from - neighbour.nodeSize
}

function placeOutside(document: DocumentNode, range: BlockRange, direction: Direction): number | null {
  const { depth, parent, start, end, blocks, from } = range
  if (depth === 0 || isList(parent) || !parent.canReplace(start, end)) return null
  const $from = document.resolve(from)
  const holder = $from.node(depth - 1)
  const index = $from.index(depth - 1) + (direction === 1 ? 1 : 0)
  if (!holder.canReplace(index, index, Fragment.from(blocks))) return null
  return direction === 1 ? $from.after(depth) : $from.before(depth)
}

/** Takes the blocks to another place of the document and keeps the same words selected. */
function shift(state: EditorState, { from, to, blocks }: BlockRange, target: number): Transaction {
  const { selection } = state
  const transaction = state.tr.delete(from, to)
  const place = transaction.mapping.map(target)
  transaction.insert(place, Fragment.from(blocks))
  const distance = place - from
  const moved = (position: number) => Math.min(to, Math.max(from, position)) + distance
  if (selection instanceof NodeSelection)
    return transaction.setSelection(NodeSelection.create(transaction.doc, moved(selection.from)))
  const { doc } = transaction
  return transaction.setSelection(
    TextSelection.between(doc.resolve(moved(selection.anchor)), doc.resolve(moved(selection.head))),
  )
}
