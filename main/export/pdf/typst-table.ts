import type { Block, TableBlock, TableCell } from '../manuscript/manuscript-blocks'
import { eachBlock } from '../manuscript/each-block'
import { hasHeadColumn } from '../manuscript/has-head-column'
import { estimateLines } from './estimate-lines'
import type { JsonObject } from './json-value'

interface PlacedCell {
  readonly cell: TableCell
  readonly x: number
  readonly y: number
}

const number = /^[−–-]?\d[\d\s.,]*\s?(%|Kč|€|zł|₴)?$/u

/** Lines of a cell, guessed at the width of the text block; in a narrow column they are several times more. */
const shortRow = 8

/** A table of more lines, guessed high, would leave too large a hole when it is kept on one page. */
const shortTable = 20
const lettersInLine = 52

/** Words of more letters may be hyphenated. */
const longestWhole = 15

const plain = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.type === 'paragraph'
        ? block.inlines.map((inline) => (inline.type === 'text' ? inline.text : '?')).join('')
        : '?',
    )
    .join('\n')

/** Every cell gets its place, so that a row that is short or long moves nothing in the rows below. */
function placeCells(rows: TableBlock['rows'], columns: number): readonly PlacedCell[] {
  const taken = new Set<string>()
  const placed: PlacedCell[] = []
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of row) {
      while (taken.has(`${String(x)},${String(y)}`)) x += 1
      if (x >= columns) break
      placed.push({ cell, x, y })
      for (let dy = 0; dy < cell.rowspan; dy += 1) {
        for (let dx = 0; dx < cell.colspan; dx += 1) taken.add(`${String(x + dx)},${String(y + dy)}`)
      }
      x += cell.colspan
    }
  })
  return placed
}

/** Header rows with the rows that their merged cells reach into: Typst cannot repeat half a cell. */
function headerEnd(cells: readonly PlacedCell[], headerRows: number): number {
  const reach = cells.filter(({ y }) => y < headerRows).map(({ cell, y }) => y + cell.rowspan)
  const end = Math.max(headerRows, ...reach)
  return end === headerRows ? end : headerEnd(cells, end)
}

/** Links and notes. The head of a table is read once, its repetition is no text: no link may stand there. */
const leadsAway = ({ blocks }: TableCell): boolean =>
  [...eachBlock(blocks)].some(
    (block) =>
      'inlines' in block &&
      block.inlines.some(
        (one) => one.type === 'footnote' || one.type === 'reference' || (one.type === 'text' && one.href),
      ),
  )

/** Letters of the longest word of each column, within reason: longer ones are hyphenated or broken. */
function leastLetters(cells: readonly PlacedCell[], columns: number): readonly number[] {
  const least = Array.from({ length: columns }, () => 3)
  for (const { cell, x } of cells) {
    if (cell.colspan > 1) continue
    const words = plain(cell.blocks).split(/[\s\u00ad/–—-]+/u)
    const longest = Math.max(...words.map((word) => word.length)) * (cell.isHeader ? 1.08 : 1)
    least[x] = Math.max(least[x] ?? 0, Math.min(longest, longestWhole))
  }
  return least
}

/** Letters of a filled cell on average: short values read well in narrow columns, sentences do not. */
function averageLetters(cells: readonly PlacedCell[]): number {
  const lengths = cells.map(({ cell }) => plain(cell.blocks).trim().length).filter((length) => length > 0)
  return lengths.length === 0 ? 0 : Math.round(lengths.reduce((sum, length) => sum + length, 0) / lengths.length)
}

/** As if all columns were equally wide. What is no paragraph has no sure height. */
function linesOfCell({ blocks, colspan }: TableCell, columns: number): number {
  if (blocks.some(({ type }) => type !== 'paragraph')) return estimateLines(blocks) * columns
  return blocks.reduce(
    (sum, block) => sum + 0.6 + Math.max(1, Math.ceil((plain([block]).length * columns) / (colspan * lettersInLine))),
    0,
  )
}

function isShortTable({ rows, columns }: TableBlock, shortLines: number): boolean {
  const lines = rows.reduce((sum, row) => sum + Math.max(1, ...row.map((cell) => linesOfCell(cell, columns))), 2)
  return lines <= Math.min(shortTable, shortLines)
}

/**
 * A table with every cell at its place; columns of numbers are set to the right. One of at most `shortLines` is kept on
 * one page: a last row alone on the next one reads badly.
 */
export function typstTable(
  block: TableBlock,
  shortLines: number,
  writeBlocks: (blocks: readonly Block[]) => readonly JsonObject[],
): JsonObject {
  const cells = placeCells(block.rows, block.columns)
  const headerRows = block.headerRows === 0 ? 0 : headerEnd(cells, block.headerRows)
  const isNumeric = (x: number): boolean => {
    const column = cells.filter((place) => place.x === x && place.y >= headerRows && !place.cell.isHeader)
    const filled = column.filter(({ cell }) => plain(cell.blocks).trim() !== '')
    return filled.length > 0 && filled.every(({ cell }) => cell.colspan === 1 && number.test(plain(cell.blocks).trim()))
  }
  // A row is kept on one page only when all of it is short: one unbreakable cell would hold a tall one off the page.
  const tallRows = new Set(
    cells.flatMap(({ cell, y }) =>
      estimateLines(cell.blocks) <= shortRow && cell.rowspan === 1
        ? []
        : Array.from({ length: cell.rowspan }, (_, below) => y + below),
    ),
  )
  const numericColumns = new Set(Array.from({ length: block.columns }, (_, x) => x).filter(isNumeric))
  return {
    columns: block.columns,
    widths: block.widths.length === block.columns ? block.widths : Array.from({ length: block.columns }, () => 1),
    least: leastLetters(cells, block.columns),
    average: averageLetters(cells.filter(({ y }) => y >= headerRows)),
    headerRows,
    hasHeadColumn: hasHeadColumn(block),
    repeatsHeader: !cells.some(({ cell, y }) => y < headerRows && leadsAway(cell)),
    rows: block.rows.length,
    isShort: isShortTable(block, shortLines),
    cells: cells.map(({ cell, x, y }) => ({
      x,
      y,
      colspan: Math.min(cell.colspan, block.columns - x),
      rowspan: Math.min(cell.rowspan, block.rows.length - y),
      isHeader: cell.isHeader,
      isShort: !tallRows.has(y),
      isNumber: numericColumns.has(x) && cell.colspan === 1,
      blocks: writeBlocks(cell.blocks),
    })),
  }
}
