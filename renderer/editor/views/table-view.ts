import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import { columnShares } from '../commands/column-widths'
import { createElement } from './create-element'

/**
 * A table with the widths of its columns and its caption. It stands in a box: a table itself cannot be skipped by
 * `content-visibility`, and those of a long chapter would be measured with every key.
 */
export function tableView(node: DocumentNode): NodeView {
  const dom = createElement('div', 'sk-table')
  const element = dom.appendChild(createElement('table', ''))
  const columns = createElement('colgroup', '')
  const contentDOM = createElement('tbody', '')
  element.append(columns, contentDOM)
  const show = (table: DocumentNode) => {
    const { id, caption } = table.attrs as Readonly<Record<string, unknown>>
    if (typeof id === 'string') dom.dataset.id = id
    if (typeof caption === 'string' && caption) element.dataset.caption = caption
    else delete element.dataset.caption
    showColumnShares(element, columnShares(table))
  }
  show(node)
  let shown = node
  return {
    dom,
    contentDOM,
    update: (next) => {
      if (next.type !== node.type) return false
      // Letters in a cell change no width: the first row tells whether there is anything to do.
      if (!hasSameFrame(shown, next)) show(next)
      shown = next
      return true
    },
    ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
  }
}

/** Shows shares of columns in percent, without writing them down. */
export function showColumnShares(table: HTMLElement, shares: readonly number[]): void {
  const columns = table.querySelector('colgroup')
  columns?.replaceChildren(
    ...shares.map((share) => {
      const column = createElement('col', '')
      column.style.width = `${share.toFixed(2)}%`
      return column
    }),
  )
}

function hasSameFrame(before: DocumentNode, after: DocumentNode): boolean {
  const widthsOf = (table: DocumentNode) =>
    table.firstChild?.children.map(({ attrs }) => [attrs.colspan, attrs.colwidth] as readonly unknown[])
  return (
    before.sameMarkup(after) &&
    before.childCount === after.childCount &&
    JSON.stringify(widthsOf(before)) === JSON.stringify(widthsOf(after))
  )
}
