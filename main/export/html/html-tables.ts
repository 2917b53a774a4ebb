import { labelsIn } from '../manuscript/labels-in'
import { isNumberCell } from '../manuscript/is-number-cell'
import type { Block, TableBlock, TableCell } from '../manuscript/manuscript-blocks'
import type { HtmlContext } from './html-context'
import { element, emptyElement, escapeHtml } from './markup'

type WriteBlocks = (blocks: readonly Block[], context: HtmlContext) => string

/** Two columns fit on every telephone. A table of more scrolls by itself, and of more than three keeps its width. */
const narrow = 2
const squeezable = 3

/** A table of data with its caption and the reach of every header. */
export function writeTable(table: TableBlock, context: HtmlContext, writeBlocks: WriteBlocks): string {
  const { anchor, number, caption, columns, headerRows, rows } = table
  const label = context.shared.nextId()
  const words = [number === '' ? '' : element('b', {}, escapeHtml(number)), escapeHtml(caption)].filter(Boolean)
  const named = words.length === 0 ? '' : element('caption', { id: label }, words.join(' '))
  const write = (row: readonly TableCell[], isHead: boolean) =>
    element('tr', {}, row.map((cell) => writeCell(cell, isHead, context, writeBlocks)).join(''))
  const head = rows.slice(0, headerRows).map((row) => write(row, true))
  const body = rows.slice(headerRows).map((row) => write(row, false))
  const grid =
    writeColumns(table, context) +
    (head.length === 0 ? '' : element('thead', {}, head.join(''))) +
    (body.length === 0 ? '' : element('tbody', {}, body.join('')))
  const written = element('table', { id: anchor || null, class: columns > squeezable ? 'wide' : null }, named + grid)
  if (columns <= narrow) return written
  const name =
    named === ''
      ? { 'aria-label': labelsIn(context.shared.manuscript, context.language).table }
      : { 'aria-labelledby': label }
  // Whoever has no mouse scrolls it with the arrows, so that it takes the focus.
  return element('div', { class: 'scroll', role: 'group', tabindex: 0, ...name }, written)
}

function writeColumns({ widths }: TableBlock, { shared }: HtmlContext): string {
  const shares = widths.map(Math.round)
  for (const share of shares) shared.widths.add(share)
  return element('colgroup', {}, shares.map((share) => emptyElement('col', { class: `w${share}` })).join(''))
}

function writeCell(cell: TableCell, isHead: boolean, context: HtmlContext, writeBlocks: WriteBlocks): string {
  const { colspan, rowspan, blocks, isHeader } = cell
  const inner = writeCellBlocks(blocks, context, writeBlocks)
  const spans = { colspan: colspan > 1 ? colspan : null, rowspan: rowspan > 1 ? rowspan : null }
  // A header without words heads nothing: readers would say an empty name before every cell.
  if (!isHeader || inner === '')
    return element('td', { ...spans, class: isNumberCell(blocks) ? 'number' : null }, inner)
  const scope = isHead ? scopeOf('col', colspan) : scopeOf('row', rowspan)
  return element('th', { ...spans, scope }, inner)
}

const scopeOf = (direction: 'col' | 'row', span: number): string => (span > 1 ? `${direction}group` : direction)

/** A single paragraph needs no element of its own in a cell. */
function writeCellBlocks(blocks: readonly Block[], context: HtmlContext, writeBlocks: WriteBlocks): string {
  const [first] = blocks
  if (blocks.length === 1 && first?.type === 'paragraph' && first.inlines.length === 0) return ''
  return writeBlocks(blocks, context)
}
