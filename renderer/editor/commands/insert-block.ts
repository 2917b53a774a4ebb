import { Fragment, type Node as DocumentNode } from '@tiptap/pm/model'
import { NodeSelection, Selection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state'
import { toTextBelow } from './line-below'

interface Place {
  readonly from: number
  readonly to: number
}

/**
 * Where a block of this type can stand near the caret: an empty paragraph is replaced, else it comes after the
 * innermost block whose parent takes it. Null where nothing takes it.
 */
function findPlace(state: EditorState, node: DocumentNode): Place | null {
  const { $to } = state.selection
  const content = Fragment.from(node)
  for (let depth = $to.depth; depth > 0; depth -= 1) {
    const parent = $to.node(depth - 1)
    const index = $to.index(depth - 1)
    const block = $to.node(depth)
    if (!block.isBlock) continue
    const isEmptyParagraph = block.type.name === 'paragraph' && block.content.size === 0
    if (isEmptyParagraph && parent.canReplace(index, index + 1, content))
      return { from: $to.before(depth), to: $to.after(depth) }
    if (parent.canReplace(index + 1, index + 1, content)) return { from: $to.after(depth), to: $to.after(depth) }
  }
  const isAtTop = $to.depth === 0 && $to.parent.canReplace($to.index(), $to.index(), content)
  return isAtTop ? { from: $to.pos, to: $to.pos } : null
}

/**
 * Puts a block at the caret. The caret goes into it, or selects it where nothing can be written in it; after a page
 * break it goes on below.
 */
export function insertBlock(node: DocumentNode): Command {
  return (state, dispatch) => {
    const place = findPlace(state, node)
    if (!place) return false
    if (!dispatch) return true
    const transaction = state.tr.replaceWith(place.from, place.to, node)
    dispatch(moveInto(transaction, node, place.from).scrollIntoView())
    return true
  }
}

function moveInto(transaction: Transaction, node: DocumentNode, position: number): Transaction {
  if (node.type.name === 'pageBreak') return toTextBelow(transaction, position + node.nodeSize)
  if (node.isAtom) return transaction.setSelection(NodeSelection.create(transaction.doc, position))
  return transaction.setSelection(Selection.near(transaction.doc.resolve(position + 1)))
}
