import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { dropBlocks } from '../commands/drop-blocks'

export interface MarkedBlocks {
  readonly from: number
  readonly to: number
  /** They are being dragged: a drop moves them. */
  readonly isDragged: boolean
}

const key = new PluginKey<MarkedBlocks | null>('markedBlocks')

/** Shows which blocks the open menu or the drag is about; null ends it. */
export const markBlocks = (transaction: Transaction, marked: MarkedBlocks | null): Transaction =>
  transaction.setMeta(key, { marked }).setMeta('addToHistory', false)

export const markedBlocks = (state: EditorState): MarkedBlocks | null => key.getState(state) ?? null

/** The blocks that a menu or a drag is about, and the drop of dragged ones. */
export function markedBlocksPlugin(): Plugin<MarkedBlocks | null> {
  return new Plugin<MarkedBlocks | null>({
    key,
    state: {
      init: () => null,
      apply: (transaction, before) => {
        const asked = transaction.getMeta(key) as { readonly marked: MarkedBlocks | null } | undefined
        if (asked) return asked.marked
        return transaction.docChanged ? null : before
      },
    },
    props: {
      decorations: (state) => {
        const marked = key.getState(state)
        if (!marked) return null
        const decorations: Decoration[] = []
        state.doc.nodesBetween(marked.from, marked.to, (node, position) => {
          const end = position + node.nodeSize
          const isWhole = position >= marked.from && end <= marked.to
          if (isWhole) decorations.push(Decoration.node(position, end, { class: 'sk-marked' }))
          return !isWhole
        })
        return DecorationSet.create(state.doc, decorations)
      },
      handleDrop: (view, event) => {
        const marked = key.getState(view.state)
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
        if (!marked?.isDragged || !place) return false
        event.preventDefault()
        dropBlocks(marked.from, marked.to, place.pos)(view.state, view.dispatch)
        return true
      },
    },
  })
}
