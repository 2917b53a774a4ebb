import {
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IBorderOptions,
  type ITableBordersOptions,
} from 'docx'
import type { PaperColumn, PaperTableBlock, Said, ScaleBlock } from '../../manuscript/paper'
import { millimetres, points } from '../measures'
import { palette } from '../palette'
import type { PaperContext } from './paper-context'
import { plainRun, sayingRun } from './paper-runs'
import { paperStyleIds } from './paper-styles'

const none: IBorderOptions = { style: 'none', size: 0, color: 'auto' }
const hair: IBorderOptions = { style: 'single', size: 4, color: palette.hairline }
const open: ITableBordersOptions = {
  top: none,
  bottom: hair,
  left: none,
  right: none,
  insideHorizontal: hair,
  insideVertical: none,
}
const ruled: ITableBordersOptions = {
  top: hair,
  bottom: hair,
  left: hair,
  right: hair,
  insideHorizontal: hair,
  insideVertical: hair,
}
const alignments = { start: 'left', end: 'right', center: 'center' } as const

/** So many of the last rows go with what is signed. */
const rowsBesideSignatures = 3

interface Look {
  readonly keepNext?: boolean
  readonly style: string
  readonly align: PaperColumn['align']
  readonly bold?: boolean
  readonly color?: string
}

function paragraphs(
  said: Said,
  { style, align, keepNext = false, ...run }: Look,
  context: PaperContext,
): readonly Paragraph[] {
  // What a cell says after its first line is a remark: the method under the title of a block.
  const lines = said.flatMap(({ text, language }, order) =>
    text
      .split(/\n+/)
      .map((line, index) => [
        sayingRun({ text: line, language }, order, context, index === 0 ? run : { color: palette.quiet }),
      ]),
  )
  return (lines.length > 0 ? lines : [[]]).map(
    (children) => new Paragraph({ style, alignment: alignments[align], keepNext, children }),
  )
}

interface Frame {
  readonly widths: readonly number[]
  readonly head: readonly (readonly Paragraph[])[]
  readonly rows: readonly (readonly (readonly Paragraph[])[])[]
  readonly isRuled: boolean
  readonly rowHeight: number
}

/** The head is repeated on every sheet, no row is torn apart. */
function frame({ widths, head, rows, isRuled, rowHeight }: Frame): Table {
  const cell = (children: readonly Paragraph[], isHead: boolean): TableCell =>
    new TableCell({
      verticalAlign: isHead ? 'bottom' : 'center',
      ...(isHead && !isRuled ? { borders: { bottom: { style: 'single', size: 6, color: palette.ink } } } : {}),
      ...(isHead && isRuled ? { shading: { type: 'clear', fill: 'F4F4F4', color: 'auto' } } : {}),
      children: [...children],
    })
  return new Table({
    style: 'SkriptaTable',
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: isRuled ? ruled : open,
    margins: { top: points(4), bottom: points(4), left: points(5), right: points(5) },
    tableLook: { firstRow: true, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((one) => cell(one, true)) }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            ...(rowHeight > 0 ? { height: { value: rowHeight, rule: 'atLeast' } } : {}),
            children: cells.map((one) => cell(one, false)),
          }),
      ),
    ],
  })
}

function shares(weights: readonly number[], width: number): readonly number[] {
  const total = weights.reduce((sum, one) => sum + one, 0)
  const widths = weights.map((weight) => Math.floor((weight / total) * width))
  const rest = width - widths.reduce((sum, one) => sum + one, 0)
  return widths.map((one, index) => (index === widths.length - 1 ? one + rest : one))
}

const gap = (keepNext = false): Paragraph => new Paragraph({ style: paperStyleIds.gap, keepNext })

export function writePaperTable(table: PaperTableBlock, context: PaperContext): readonly (Paragraph | Table)[] {
  const isPen = table.rowHeight === 'pen'
  const leads = context.leadsToSignatures === true
  const keepsNext = (row: number): boolean => leads && row >= table.rows.length - rowsBesideSignatures
  const looks = {
    plain: {},
    quiet: { color: palette.quiet },
    total: { bold: true },
  } as const
  const grid = frame({
    widths: shares(
      table.columns.map(({ weight }) => weight),
      context.measures.width,
    ),
    isRuled: isPen,
    rowHeight: isPen ? millimetres(9.5) : 0,
    head: table.columns.map(({ heading, align }) => paragraphs(heading, { style: paperStyleIds.head, align }, context)),
    rows: table.rows.map(({ cells, tone }, row) =>
      cells.map((said, index) =>
        paragraphs(
          said,
          {
            style: paperStyleIds.cell,
            align: table.columns[index]?.align ?? 'start',
            keepNext: keepsNext(row),
            ...looks[tone],
          },
          context,
        ),
      ),
    ),
  })
  return [grid, gap(leads)]
}

/** Numbers to be circled by hand. */
export function writeScale(scale: ScaleBlock, context: PaperContext): readonly (Paragraph | Table)[] {
  const numbers = Array.from({ length: scale.points }, (_, index) => index + 1)
  const each = millimetres(16)
  const end = (number: number): Said => {
    if (number === 1) return scale.lowest
    return number === scale.points ? scale.highest : []
  }
  const head = { style: paperStyleIds.head, align: 'start' } as const
  const cell = { style: paperStyleIds.cell, align: 'start' } as const
  const grid = frame({
    widths: [context.measures.width - each * scale.points, ...numbers.map(() => each)],
    isRuled: false,
    rowHeight: millimetres(8.5),
    head: [
      paragraphs(scale.heading, head, context),
      ...numbers.map((number) => paragraphs(end(number), { ...head, align: 'center' }, context)),
    ],
    rows: scale.questions.map((question) => [
      paragraphs(question, cell, context),
      ...numbers.map((number) => [
        new Paragraph({ style: paperStyleIds.cell, alignment: 'center', children: [plainRun(String(number))] }),
      ]),
    ]),
  })
  return [grid, gap()]
}
