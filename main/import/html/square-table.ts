import type { LossCounter } from '../loss-counter'
import { element, isElement, textOf, type HtmlElement, type HtmlNode } from './html-node'
import { placeCells } from './place-cells'

const limits = { columns: 100, rowspan: 1000, cells: 10_000 } as const

const groups = new Set(['thead', 'tbody', 'tfoot'])

interface Cell {
  readonly source: HtmlElement
  readonly isHeader: boolean
  readonly colspan: number
  readonly rowspan: number
}

/** The rows of a table with their cells, outermost first; rows of the head are headers. */
export function tableCells(table: HtmlElement): readonly (readonly HtmlElement[])[] {
  return readRows(table, false).map((row) => row.map(({ source }) => source))
}

/**
 * A table as the schema takes it: a caption, rows without groups, every row equally wide. Missing cells are filled in and
 * counted. Null when it has no cells, or too many.
 */
export function squareTable(
  table: HtmlElement,
  cleanCell: (children: readonly HtmlNode[]) => readonly HtmlNode[],
  losses: LossCounter,
): HtmlElement | null {
  const clamped = clampRowspans(readRows(table, false))
  const most = Math.max(0, ...rowWidths(clamped))
  if (most === 0 || most > limits.columns || most * clamped.length > limits.cells) return null
  const { rows, widths, isChanged } = placeCells(clamped, most)
  const width = Math.max(...widths)
  if (isChanged || widths.some((one) => one !== width)) losses.add('repaired-table')
  const caption = textOf(table.children.filter((child) => isElement(child, 'caption')))
  const attributes = caption ? { ...table.attributes, 'data-caption': caption.slice(0, 2000) } : table.attributes
  return element(
    'table',
    attributes,
    rows.map((row, index) => {
      const filling = Array.from({ length: width - (widths[index] ?? width) }, () => element('td', {}, []))
      return element('tr', {}, [...row.map((cell) => toElement(cell, cleanCell)), ...filling])
    }),
  )
}

function readRows(node: HtmlElement, isHead: boolean): readonly (readonly Cell[])[] {
  return node.children.flatMap((child): readonly (readonly Cell[])[] => {
    if (child.type === 'text') return []
    if (child.name === 'tr') return [child.children.flatMap((cell) => (isCell(cell) ? [readCell(cell, isHead)] : []))]
    return groups.has(child.name) ? readRows(child, child.name === 'thead') : []
  })
}

const isCell = (node: HtmlNode): node is HtmlElement =>
  node.type === 'element' && (node.name === 'td' || node.name === 'th')

function readCell(source: HtmlElement, isHead: boolean): Cell {
  const span = (name: string, limit: number) => {
    const value = Number.parseInt(source.attributes[name] ?? '1', 10)
    return Number.isInteger(value) ? Math.min(Math.max(value, 1), limit) : 1
  }
  return {
    source,
    isHeader: isHead || source.name === 'th',
    colspan: span('colspan', limits.columns),
    rowspan: span('rowspan', limits.rowspan),
  }
}

function clampRowspans(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return rows.map((row, index) =>
    row.map((cell) => ({ ...cell, rowspan: Math.min(cell.rowspan, rows.length - index) })),
  )
}

function rowWidths(rows: readonly (readonly Cell[])[]): readonly number[] {
  const fromAbove = rows.map(() => 0)
  return rows.map((row, index) => {
    for (const { colspan, rowspan } of row) {
      for (let below = index + 1; below < index + rowspan; below += 1)
        fromAbove[below] = (fromAbove[below] ?? 0) + colspan
    }
    return (fromAbove[index] ?? 0) + row.reduce((sum, { colspan }) => sum + colspan, 0)
  })
}

function toElement(
  { source, isHeader, colspan, rowspan }: Cell,
  cleanCell: (children: readonly HtmlNode[]) => readonly HtmlNode[],
): HtmlElement {
  const spans = {
    ...(colspan > 1 ? { colspan: String(colspan) } : {}),
    ...(rowspan > 1 ? { rowspan: String(rowspan) } : {}),
  }
  return element(isHeader ? 'th' : 'td', spans, cleanCell(source.children))
}
