import { NodeSelection, TextSelection, type Command } from '@tiptap/pm/state'
import { Fragment } from '@tiptap/pm/model'

/** Moves the block with the caret one place up or down among its neighbours; the caret goes with it. */
export function moveBlock(direction: -1 | 1): Command {
  return (state, dispatch) => {
    const { selection } = state
    const isSelected = selection instanceof NodeSelection && selection.node.isBlock
    const depth = isSelected
      ? selection.$from.depth + 1
      : movableDepth(selection.$from.depth, (at) => selection.$from.node(at).type.name)
    if (depth < 1) return false
    const parent = selection.$from.node(depth - 1)
    const index = selection.$from.index(depth - 1)
    const other = index + direction
    if (other < 0 || other >= parent.childCount) return false
    const order = [...parent.content.content]
    const [block, neighbour] = [order[index], order[other]]
    if (!block || !neighbour) return false
    order.splice(index, 1)
    order.splice(other, 0, block)
    if (!parent.type.validContent(Fragment.from(order))) return false
    if (!dispatch) return true
    const start = isSelected ? selection.from : selection.$from.before(depth)
    const end = start + block.nodeSize
    const pair = direction === 1 ? [neighbour, block] : [block, neighbour]
    const from = direction === 1 ? start : start - neighbour.nodeSize
    const shift = direction * neighbour.nodeSize
    const transaction = state.tr.replaceWith(from, direction === 1 ? end + neighbour.nodeSize : end, pair)
    transaction.setSelection(
      isSelected
        ? NodeSelection.create(transaction.doc, start + shift)
        : TextSelection.create(
            transaction.doc,
            Math.max(start, selection.anchor) + shift,
            Math.min(end, selection.head) + shift,
          ),
    )
    dispatch(transaction.scrollIntoView())
    return true
  }
}

/** List items and rows move as a whole; a paragraph in a cell or footnote does not leave it. */
function movableDepth(from: number, nameAt: (depth: number) => string): number {
  for (let depth = from; depth > 0; depth -= 1) {
    const name = nameAt(depth)
    if (name === 'listItem' || name === 'taskItem' || name === 'tableRow') return depth
    if (depth === 1) return depth
    const above = nameAt(depth - 1)
    if (
      name !== 'footnote' &&
      above !== 'listItem' &&
      above !== 'taskItem' &&
      above !== 'tableCell' &&
      above !== 'tableHeader' &&
      above !== 'tableRow'
    ) {
      return depth
    }
  }
  return 0
}
