import type { Paragraph } from 'docx'
import {
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IBorderOptions,
  type ITableCellBorders,
} from 'docx'
import { millimetres } from '../measures'

const none: IBorderOptions = { style: 'none', size: 0, color: 'auto' }
export const openBorders: ITableCellBorders = { top: none, bottom: none, left: none, right: none }

const groundMargins = {
  top: millimetres(9),
  bottom: millimetres(9),
  left: millimetres(8),
  right: millimetres(8),
} as const

export interface LaidCell {
  readonly width: number
  readonly children: readonly (Paragraph | Table)[]
  readonly borders?: ITableCellBorders
  readonly align?: 'top' | 'center' | 'bottom'
  /** Twips between the words and the rule below. */
  readonly below?: number
  /** Colour of the ground, without `#`; the words keep off its edges. */
  readonly fill?: string
}

/** Things beside each other, without rules: for the eye alone, in the order in which they are read. */
export function layoutTable(
  rows: readonly (readonly LaidCell[])[],
  height: { readonly value: number; readonly rule: 'atLeast' | 'exact' } | null = null,
): Table {
  const widths = (rows[0] ?? []).map(({ width }) => width)
  return new Table({
    style: 'SkriptaBox',
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...openBorders, insideHorizontal: none, insideVertical: none },
    tableLook: { firstRow: false, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          ...(height ? { height } : {}),
          children: cells.map(
            ({ width, children, borders, align, below, fill }) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                verticalAlign: align ?? 'center',
                borders: borders ?? openBorders,
                ...(below === undefined ? {} : { margins: { bottom: below } }),
                ...(fill === undefined
                  ? {}
                  : { shading: { type: 'clear' as const, fill, color: 'auto' }, margins: groundMargins }),
                children: [...children],
              }),
          ),
        }),
    ),
  })
}
