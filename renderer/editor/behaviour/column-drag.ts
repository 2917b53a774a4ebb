import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { TableMap } from '@tiptap/pm/tables'
import { columnShares, setColumnShares } from '../commands/column-widths'
import { showColumnShares } from '../views/table-view'

interface Edge {
  readonly position: number
  /** The column on the left of the edge. */
  readonly column: number
  readonly table: HTMLTableElement
}

const reach = 5
const narrowest = 4

/** Columns of a table are made wider and narrower by their edge; the table stays as wide as the text. */
export function columnDrag(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        pointermove: (view, event) => {
          if (event.buttons === 0) view.dom.classList.toggle('is-on-edge', edgeAt(view, event) !== null)
          return false
        },
        mousedown: (view, event) => {
          const edge = event.button === 0 ? edgeAt(view, event) : null
          if (!edge) return false
          event.preventDefault()
          follow(view, edge, event.clientX)
          return true
        },
      },
    },
  })
}

function edgeAt(view: EditorView, { target, clientX }: MouseEvent): Edge | null {
  const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('td, th') : null
  const table = cell?.closest('table')
  if (!cell || !table || !view.editable) return null
  const rect = cell.getBoundingClientRect()
  const isRight = rect.right - clientX < reach
  if (!isRight && clientX - rect.left > reach) return null
  const $cell = view.state.doc.resolve(view.posAtDOM(cell, 0))
  let depth = $cell.depth
  while (depth > 0 && $cell.node(depth).type.name !== 'table') depth -= 1
  const node = $cell.node(depth)
  const cellDepth = depth + 2
  if (depth === 0 || $cell.depth < cellDepth) return null
  const map = TableMap.get(node)
  const { left, right } = map.findCell($cell.before(cellDepth) - $cell.start(depth))
  const column = (isRight ? right : left) - 1
  const isInner = column >= 0 && column < map.width - 1
  return isInner ? { position: $cell.before(depth), column, table } : null
}

function follow(view: EditorView, { position, column, table }: Edge, startX: number): void {
  const node = view.state.doc.nodeAt(position)
  if (!node) return
  const shares = columnShares(node)
  const both = (shares[column] ?? 0) + (shares[column + 1] ?? 0)
  let next = shares
  const move = ({ clientX }: MouseEvent) => {
    const wanted = (shares[column] ?? 0) + ((clientX - startX) / table.offsetWidth) * 100
    const first = Math.min(both - narrowest, Math.max(narrowest, wanted))
    next = shares.with(column, first).with(column + 1, both - first)
    showColumnShares(table, next)
  }
  const end = () => {
    window.removeEventListener('mousemove', move)
    window.removeEventListener('mouseup', end)
    if (next !== shares && !view.isDestroyed) setColumnShares(position, next)(view.state, view.dispatch)
  }
  window.addEventListener('mousemove', move)
  window.addEventListener('mouseup', end)
}
