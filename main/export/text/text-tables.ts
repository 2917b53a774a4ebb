import { isNumberCell } from '../manuscript/is-number-cell'
import type { Block, TableBlock, TableCell } from '../manuscript/manuscript-blocks'
import { narrower, type TextContext } from './text-context'
import { hang, widthOf, wrapText } from './wrap-text'

type WriteBlocks = (blocks: readonly Block[], context: TextContext) => readonly string[]

/** Below so many letters a column holds syllables, not words. */
const leastColumn = 9
const gap = 2

/** Columns beside each other where they fit into the line, else row by row with the name of each column. */
export function writeTable(table: TableBlock, context: TextContext, writeBlocks: WriteBlocks): readonly string[] {
  const { number, caption, columns, rows } = table
  const title = [number, caption].filter((one) => one !== '').join(' ')
  const head = title === '' ? [] : [...wrapText(title, context.width), '']
  const hasMerged = rows.some((row) => row.some(({ colspan, rowspan }) => colspan > 1 || rowspan > 1))
  const widths = columnWidths(table, context.width)
  const isGrid = !hasMerged && columns > 1 && widths.every((width) => width >= leastColumn)
  return [
    ...head,
    ...(isGrid ? writeGrid(table, widths, context, writeBlocks) : writeRows(table, context, writeBlocks)),
  ]
}

function columnWidths({ widths, columns }: TableBlock, room: number): readonly number[] {
  const inner = room - gap * (columns - 1)
  return widths.map((width) => Math.floor((width / 100) * inner))
}

function writeGrid(
  { rows, headerRows }: TableBlock,
  widths: readonly number[],
  context: TextContext,
  writeBlocks: WriteBlocks,
): readonly string[] {
  const rule = (sign: string) => widths.map((width) => sign.repeat(width)).join(' '.repeat(gap))
  const lines = rows.flatMap((row, index) => [
    ...gridRow(row, widths, context, writeBlocks),
    rule(index + 1 === headerRows ? '=' : '-'),
  ])
  return [rule('-'), ...lines]
}

function gridRow(
  row: readonly TableCell[],
  widths: readonly number[],
  context: TextContext,
  writeBlocks: WriteBlocks,
): readonly string[] {
  const cells = widths.map((width, column) => {
    const blocks = row[column]?.blocks ?? []
    const lines = writeBlocks(blocks, { ...context, width })
    return isNumberCell(blocks) ? lines.map((line) => ' '.repeat(Math.max(0, width - widthOf(line))) + line) : lines
  })
  const height = Math.max(1, ...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, column) => fill(lines[line] ?? '', widths[column] ?? 0))
      .join(' '.repeat(gap))
      .trimEnd(),
  )
}

const fill = (words: string, width: number): string => words + ' '.repeat(Math.max(0, width - widthOf(words)))

/** *Institution: OAMP* line by line: what a screen reader would say of a cell. */
function writeRows(table: TableBlock, context: TextContext, writeBlocks: WriteBlocks): readonly string[] {
  const { rows, headerRows } = table
  const head = rows.slice(0, headerRows)
  const body = rows.slice(headerRows)
  const headLines = head.flatMap((row) => [joined(row, context, writeBlocks)]).filter((line) => line !== '')
  const written = body.map((row) =>
    row.flatMap((cell, index) => {
      const lines = writeBlocks(cell.blocks, narrower(context, gap))
      return hang(index === 0 ? '* ' : '  ', lines.length === 0 ? ['–'] : lines)
    }),
  )
  const heads = headLines.length === 0 ? [] : [...headLines.flatMap((line) => wrapText(line, context.width)), '']
  return [...heads, ...written.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))]
}

const joined = (row: readonly TableCell[], context: TextContext, writeBlocks: WriteBlocks): string =>
  row
    .map((cell) => writeBlocks(cell.blocks, context).join(' '))
    .filter((words) => words !== '')
    .join(' | ')
