import type { Node as DocumentNode } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { dropTarget, type DropTarget } from '../blocks/drop-target'
import { dropBlocks } from '../commands/drop-blocks'
import { createElement } from '../views/create-element'

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

/** The blocks that a menu or a drag is about, and the drop of dragged ones. */
export function markedBlocksPlugin(): Plugin<MarkedBlocks | null> {
  let line: HTMLElement | null = null
  const showLine = (target: DropTarget | null) => {
    if (!target) {
      line?.remove()
      line = null
      return
    }
    line ??= document.body.appendChild(createElement('div', 'sk-drop-line'))
    Object.assign(line.style, { left: `${target.left}px`, top: `${target.top}px`, width: `${target.width}px` })
  }
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
        return marked ? markWhole(state.doc, marked) : null
      },
      handleDOMEvents: {
        dragover: (view, event) => {
          const marked = key.getState(view.state)
          if (!marked?.isDragged) return false
          const target = dropTarget(view, marked, event)
          showLine(target)
          if (target) event.preventDefault()
          // The editor's own drop line would show another place.
          event.stopImmediatePropagation()
          return true
        },
        dragleave: (_view, event) => {
          if (!event.relatedTarget) showLine(null)
          return false
        },
      },
      handleDrop: (view, event) => {
        const marked = key.getState(view.state)
        if (!marked?.isDragged) return false
        event.preventDefault()
        showLine(null)
        const target = dropTarget(view, marked, event)
        if (target) dropBlocks(marked.from, marked.to, target.place)(view.state, view.dispatch)
        return true
      },
    },
    view: () => ({
      update: (view) => {
        if (!key.getState(view.state)?.isDragged) showLine(null)
      },
      destroy: () => showLine(null),
    }),
  })
}

function markWhole(document: DocumentNode, { from, to }: MarkedBlocks): DecorationSet {
  const decorations: Decoration[] = []
  document.nodesBetween(from, to, (node, position) => {
    const end = position + node.nodeSize
    const isWhole = position >= from && end <= to
    if (isWhole) decorations.push(Decoration.node(position, end, { class: 'sk-marked' }))
    return !isWhole
  })
  return DecorationSet.create(document, decorations)
}
