import {
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IBorderOptions,
  type ITableCellBorders,
} from 'docx'
import type { Block, BoxBlock, CalloutBlock, ExerciseBlock } from '../manuscript/manuscript-blocks'
import type { DocxChild, DocxContext } from './docx-context'
import { run } from './docx-inlines'
import { points } from './measures'
import { calloutColors, palette, tint } from './palette'
import { closeCell, spacer } from './spacer'
import { styleIds } from './style-ids'

type WriteBlocks = (blocks: readonly Block[], context: DocxContext) => readonly DocxChild[]

const none: IBorderOptions = { style: 'none', size: 0, color: 'auto' }
const open: ITableCellBorders = { top: none, bottom: none, left: none, right: none }
const line = (size: number, color: string): IBorderOptions => ({ style: 'single', size, color })
const padding = { top: points(6), bottom: points(2), left: points(9), right: points(9) }

interface Cell {
  readonly width: number
  readonly span?: number
  readonly borders: ITableCellBorders
  readonly fill?: string
  readonly children: readonly DocxChild[]
}

const cellOf = ({ width, span, borders, fill, children }: Cell): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span ?? 1,
    margins: padding,
    borders,
    ...(fill === undefined ? {} : { shading: { type: 'clear', fill, color: 'auto' } }),
    children: closeCell(children, 'Normal'),
  })

interface Frame {
  readonly columns: readonly number[]
  readonly rows: readonly (readonly Cell[])[]
  readonly indent: number
  readonly isWhole: boolean
}

/** A box is a table of one cell: only that keeps lists, tables and pictures inside its rule and tint in every reader. */
function boxTable({ columns, rows, indent, isWhole }: Frame): readonly DocxChild[] {
  const table = new Table({
    style: 'SkriptaBox',
    width: { size: columns.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: [...columns],
    layout: TableLayoutType.FIXED,
    indent: { size: indent, type: WidthType.DXA },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    tableLook: { firstRow: false, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: rows.map((cells) => new TableRow({ cantSplit: isWhole, children: cells.map(cellOf) })),
  })
  return [table, spacer()]
}

const inside = (context: DocxContext, width: number): DocxContext => ({
  ...context,
  width: width - padding.left - padding.right,
  indent: 0,
  listDepth: 0,
  isAtTop: false,
  paragraphStyle: null,
})

/** What fits on half a page stays on one page. */
const isShort = (blocks: readonly Block[]): boolean => JSON.stringify(blocks).length < 4000

function label(words: string, title: string, color: string, context: DocxContext): Paragraph {
  const named = title === '' ? [] : [run(`: ${title}`, context, { color: palette.ink })]
  return new Paragraph({ style: styleIds.boxLabel, children: [run(words, context, { color }), ...named] })
}

function calloutCell(callout: CalloutBlock, width: number, context: DocxContext, writeBlocks: WriteBlocks): Cell {
  const color = calloutColors[callout.kind]
  const rule: IBorderOptions = { style: callout.kind === 'dontSay' ? 'dashed' : 'single', size: 16, color }
  const children = [label(callout.label, '', color, context), ...writeBlocks(callout.blocks, inside(context, width))]
  return { width, borders: { ...open, left: rule }, fill: tint(color), children }
}

export function writeCallout(
  callout: CalloutBlock,
  context: DocxContext,
  writeBlocks: WriteBlocks,
): readonly DocxChild[] {
  const width = context.width - context.indent
  const cell = calloutCell(callout, width, context, writeBlocks)
  return boxTable({ columns: [width], rows: [[cell]], indent: context.indent, isWhole: isShort(callout.blocks) })
}

/** *Say* and *don't say* beside each other. */
export function writePair(
  left: CalloutBlock,
  right: CalloutBlock,
  context: DocxContext,
  writeBlocks: WriteBlocks,
): readonly DocxChild[] {
  const width = context.width - context.indent
  const gap = points(10)
  const half = Math.floor((width - gap) / 2)
  const cells: readonly Cell[] = [
    calloutCell(left, half, context, writeBlocks),
    { width: gap, borders: open, children: [spacer()] },
    calloutCell(right, half, context, writeBlocks),
  ]
  return boxTable({
    columns: [half, gap, half],
    rows: [cells],
    indent: context.indent,
    isWhole: isShort([left, right]),
  })
}

/** A ruled card: what and how long in its head, the steps below. */
export function writeExercise(
  exercise: ExerciseBlock,
  context: DocxContext,
  writeBlocks: WriteBlocks,
): readonly DocxChild[] {
  const width = context.width - context.indent
  const count = Math.max(1, Math.min(exercise.head.length, 4))
  const each = Math.floor(width / count)
  const columns = Array.from({ length: count }, (_, index) => (index === count - 1 ? width - each * (count - 1) : each))
  const ink = line(8, palette.ink)
  const hair = line(4, palette.hairline)
  const title = exercise.title === '' ? [] : [run(`\u2003${exercise.title}`, context)]
  const heading = new Paragraph({
    style: styleIds.boxLabel,
    children: [run(exercise.label, context, { color: palette.quiet }), ...title],
  })
  const head: Cell = {
    width,
    span: count,
    borders: { top: ink, left: ink, right: ink, bottom: hair },
    children: [heading],
  }
  const facts = exercise.head.map((row, index): Cell => ({
    width: columns[index % count] ?? each,
    borders: {
      ...open,
      bottom: hair,
      ...(index % count === 0 ? { left: ink } : {}),
      ...(index % count === count - 1 ? { right: ink } : {}),
    },
    children: [
      new Paragraph({ style: styleIds.factLabel, children: [run(row.label, context)] }),
      new Paragraph({ style: styleIds.factValue, children: [run(row.value, context)] }),
    ],
  }))
  const body: Cell = {
    width,
    span: count,
    borders: { top: hair, left: ink, right: ink, bottom: ink },
    children: writeBlocks(exercise.blocks, inside(context, width)),
  }
  const rows = [
    [head],
    ...(facts.length === 0 ? [] : [facts.slice(0, count)]),
    ...(exercise.blocks.length === 0 ? [] : [[body]]),
  ]
  return boxTable({ columns, rows, indent: context.indent, isWhole: isShort(exercise.blocks) })
}

interface BoxLook {
  readonly color: string
  readonly borders: ITableCellBorders
  readonly fill?: string
}

const looks = {
  caseStudy: { color: palette.quiet, borders: { ...open, left: line(8, palette.hairline) } },
  learningAims: {
    color: palette.ink,
    borders: { ...open, top: line(8, palette.ink), bottom: line(4, palette.hairline) },
  },
  trainerNote: { color: palette.tab, borders: open, fill: palette.band },
  answerKey: { color: palette.tab, borders: open, fill: palette.band },
} as const satisfies Record<BoxBlock['type'], BoxLook>

export function writeBox(box: BoxBlock, context: DocxContext, writeBlocks: WriteBlocks): readonly DocxChild[] {
  const width = context.width - context.indent
  const look: BoxLook = looks[box.type]
  const children = [
    label(box.label, box.title, look.color, context),
    ...writeBlocks(box.blocks, inside(context, width)),
  ]
  const cell: Cell = { width, borders: look.borders, children, ...(look.fill === undefined ? {} : { fill: look.fill }) }
  return boxTable({ columns: [width], rows: [[cell]], indent: context.indent, isWhole: isShort(box.blocks) })
}
