import { Fragment, type Node as DocumentNode } from '@tiptap/pm/model'
import { Selection, TextSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { BlockKind } from '../queries/block-kinds'
import { isList, selectedBlocks, type BlockRange } from '../queries/block-range'
import { findBlock } from '../queries/find-block'
import { turnedBlocks, type BoxWords } from '../queries/turned-blocks'

interface Replacement {
  readonly holder: DocumentNode
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  readonly blocks: readonly DocumentNode[]
}

/** Turns the selected blocks into another kind. Every word stays, and so do the ids of the lines. */
export function turnInto(kind: BlockKind, words: BoxWords): Command {
  return (state, dispatch) => {
    const range = selectedBlocks(state)
    const next = range && replacement(state, range, kind, words)
    if (!next?.holder.canReplace(next.start, next.end, Fragment.from(next.blocks))) return false
    if (!dispatch) return true
    const transaction = state.tr.replaceWith(next.from, next.to, next.blocks)
    dispatch(keepCaret(transaction, state, next.from).scrollIntoView())
    return true
  }
}

function replacement(state: EditorState, range: BlockRange, kind: BlockKind, words: BoxWords): Replacement | null {
  const { parent, depth, start, end, from, to, blocks } = range
  if (!isList(parent)) {
    const turned = turnedBlocks(blocks, kind, words)
    return turned && { holder: parent, start, end, from, to, blocks: turned }
  }
  const $from = state.doc.resolve(from)
  const turned = kind.type === 'list' ? turnedBlocks([parent], kind, words) : withoutItems(range, kind, words)
  const at = { start: $from.index(depth - 1), end: $from.indexAfter(depth - 1) }
  return (
    turned && {
      holder: $from.node(depth - 1),
      ...at,
      from: $from.before(depth),
      to: $from.after(depth),
      blocks: turned,
    }
  )
}

/** Some items of a list as something else: the list goes on before and behind them, numbers included. */
function withoutItems(range: BlockRange, kind: BlockKind, words: BoxWords): readonly DocumentNode[] | null {
  const { parent, start, end, blocks } = range
  const turned = turnedBlocks(blocks, kind, words)
  if (!turned) return null
  const before = parent.children.slice(0, start)
  const after = parent.children.slice(end)
  const first = Number(parent.attrs.start)
  const restAttrs = 'start' in parent.attrs ? { start: first + start } : null
  return [
    ...(before.length > 0 ? [parent.copy(Fragment.from(before))] : []),
    ...turned,
    ...(after.length > 0 ? [parent.type.create(restAttrs, after)] : []),
  ]
}

/** The caret stays in the line in which it stood. */
function keepCaret(transaction: Transaction, { selection }: EditorState, from: number): Transaction {
  const { $head } = selection
  const id: unknown = $head.parent.attrs.id
  const line = typeof id === 'string' && $head.parent.isTextblock ? findBlock(transaction.doc, id) : null
  const { doc } = transaction
  if (line?.node.isTextblock)
    return transaction.setSelection(TextSelection.create(doc, line.position + 1 + $head.parentOffset))
  return transaction.setSelection(Selection.near(doc.resolve(Math.min(from + 1, doc.content.size))))
}
