import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ITableBordersOptions,
} from 'docx'
import { labelsIn } from '../manuscript/labels-in'
import { isNumberCell } from '../manuscript/is-number-cell'
import type { Block, TableBlock } from '../manuscript/manuscript-blocks'
import { captionParagraph } from './docx-captions'
import type { DocxChild, DocxContext } from './docx-context'
import { writeInlines } from './docx-inlines'
import { fitTable, tableStretches, type TableFit } from './fit-table'
import { points } from './measures'
import { palette } from './palette'
import { closeCell, spacer } from './spacer'
import { splitColumns } from './split-columns'
import { styleIds } from './style-ids'
import { tableGrid, type PlacedCell } from '../manuscript/table-grid'
import { TurnedPage } from './turned-page'

type WriteBlocks = (blocks: readonly Block[], context: DocxContext) => readonly DocxChild[]

const none = { style: 'none', size: 0, color: 'auto' } as const
const borders: ITableBordersOptions = {
  top: { style: 'single', size: 8, color: palette.ink },
  bottom: { style: 'single', size: 8, color: palette.ink },
  insideHorizontal: { style: 'single', size: 4, color: palette.hairline },
  left: none,
  right: none,
  insideVertical: none,
}
const padding = { top: points(3), bottom: points(3), left: points(5), right: points(5) }

/** A table of data: hairlines between rows, the head repeated on every page, no row torn apart. */
export function writeTable(table: TableBlock, context: DocxContext, writeBlocks: WriteBlocks): readonly DocxChild[] {
  const parts = splitColumns(table, tableStretches(table, context))
  const named = [table.number, table.caption].filter((one) => one !== '').join('\u2002')
  const caption = `${named} (${labelsIn(context.shared.manuscript, context.language).continued})`
  const written = parts.flatMap((part, index) =>
    // Words only: Word would count it as another table.
    writePart(index === 0 ? part : { ...part, anchor: '', number: '', caption }, context, writeBlocks),
  )
  return written.some((child) => child instanceof TurnedPage) ? [new TurnedPage(standing(written))] : written
}

/** Parts of one table share their pages. */
const standing = (written: readonly DocxChild[]) =>
  written.flatMap((child) => (child instanceof TurnedPage ? child.children : [child]))

function writePart(table: TableBlock, context: DocxContext, writeBlocks: WriteBlocks): readonly DocxChild[] {
  const fit = fitTable(table, context)
  const inner: DocxContext = fit.isTurned ? { ...context, width: fit.width, indent: 0 } : context
  const caption = captionParagraph(table, inner, { keepNext: true })
  const written = [...(caption ? [caption] : []), gridOf(table, fit, inner, writeBlocks), spacer()]
  return fit.isTurned ? [new TurnedPage(written)] : written
}

function gridOf(table: TableBlock, fit: TableFit, context: DocxContext, writeBlocks: WriteBlocks): Table {
  const rows = tableGrid(table).map(
    (row, index) =>
      new TableRow({
        tableHeader: index < table.headerRows,
        cantSplit: isShortRow(row),
        children: row.map((placed) => writeCell(placed, fit, index + 1 === table.headerRows, context, writeBlocks)),
      }),
  )
  return new Table({
    style: 'SkriptaTable',
    width: { size: fit.width, type: WidthType.DXA },
    columnWidths: [...fit.columnWidths],
    layout: TableLayoutType.FIXED,
    borders,
    margins: padding,
    indent: { size: context.indent, type: WidthType.DXA },
    tableLook: {
      firstRow: table.headerRows > 0,
      firstColumn: false,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows,
  })
}

function writeCell(
  { cell, column }: PlacedCell,
  { columnWidths, isSmall }: TableFit,
  isLastHeader: boolean,
  context: DocxContext,
  writeBlocks: WriteBlocks,
): TableCell {
  const width = columnWidths.slice(column, column + cell.colspan).reduce((sum, one) => sum + one, 0)
  const paragraphStyle = styleOf(cell.isHeader, isSmall)
  const inner: DocxContext = {
    ...context,
    width: width - padding.left - padding.right,
    indent: 0,
    listDepth: 0,
    isAtTop: false,
    paragraphStyle,
  }
  const children = isNumberCell(cell.blocks) ? writeNumber(cell.blocks, inner) : writeBlocks(cell.blocks, inner)
  return new TableCell({
    ...(cell.colspan > 1 ? { columnSpan: cell.colspan } : {}),
    ...(cell.rowspan > 1 ? { rowSpan: cell.rowspan } : {}),
    ...(cell.isHeader ? { verticalAlign: 'bottom' } : {}),
    ...(isLastHeader ? { borders: { bottom: { style: 'single', size: 6, color: palette.ink } } } : {}),
    children: closeCell(children, paragraphStyle),
  })
}

function styleOf(isHeader: boolean, isSmall: boolean): string {
  if (isSmall) return isHeader ? styleIds.tableHeadSmall : styleIds.tableTextSmall
  return isHeader ? styleIds.tableHead : styleIds.tableText
}

function writeNumber(blocks: readonly Block[], context: DocxContext): readonly DocxChild[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [
          new Paragraph({
            style: context.paragraphStyle ?? 'Normal',
            alignment: AlignmentType.RIGHT,
            children: [...writeInlines(block.inlines, context)],
          }),
        ]
      : [],
  )
}

/** A row as high as a page would leave half pages empty, so only rows of some lines are kept whole. */
function isShortRow(row: readonly PlacedCell[]): boolean {
  return row.every(
    ({ cell }) => cell.rowspan <= 2 && cell.blocks.length <= 8 && JSON.stringify(cell.blocks).length < 6000,
  )
}
