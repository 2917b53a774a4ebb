import { Paragraph, Tab, TextRun, type FileChild, type IParagraphOptions } from 'docx'
import type { PaperBlock, PaperBlockType } from '../../manuscript/paper'
import { millimetres, points, typeSize } from '../measures'
import { palette } from '../palette'
import { serif } from '../fonts'
import { isCertificate } from './is-certificate'
import { writeAppeal } from './paper-appeal'
import type { PaperContext } from './paper-context'
import { layoutTable } from './paper-layout'
import { brokenLines, inLine, linesOf, plainRun } from './paper-runs'
import { writeSignatures } from './paper-signatures'
import { paperStyleIds } from './paper-styles'
import { writePaperTable, writeScale } from './paper-tables'
import { nameSize, writeTags } from './paper-tags'

type OfType<T extends PaperBlockType> = Extract<PaperBlock, { readonly type: T }>
type Writer<T extends PaperBlockType> = (block: OfType<T>, context: PaperContext) => readonly FileChild[]

const tab = (): TextRun => new TextRun({ children: [new Tab()] })

const penLine = (width: number, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    style: paperStyleIds.line,
    tabStops: [{ type: 'right', position: width, leader: 'underscore' }],
    ...options,
    children: [tab()],
  })

const titleSizes = [
  [60, 1],
  [110, 0.78],
] as const
const bearerSizes = [
  [30, 30],
  [50, 24],
  [90, 18],
] as const

/** The name of the workshop on the colour of the project. */
function posterTitle(
  { kicker, text }: Pick<OfType<'title'>, 'kicker' | 'text'>,
  size: number,
  context: PaperContext,
): readonly FileChild[] {
  const color = 'FFFFFF'
  const line = (style: string, runs: readonly TextRun[], after: number): Paragraph =>
    new Paragraph({ style, spacing: { before: 0, after }, children: [...runs] })
  const words = [
    ...(kicker.length === 0 ? [] : [line(paperStyleIds.kicker, brokenLines(kicker, context, { color }), points(10))]),
    line('Heading1', brokenLines(text, context, { size, color }), 0),
  ]
  const fill = context.paper.accentText.slice(1).toUpperCase()
  return [layoutTable([[{ width: context.measures.width, fill, children: words }]]), gap(), gap()]
}

const writeTitle: Writer<'title'> = ({ kicker, text, subtitle }, context) => {
  const letters = text.reduce((sum, one) => sum + one.text.length, 0)
  const size = typeSize(context.measures.title * nameSize(letters, titleSizes, 0.62))
  // The sheet of a certificate is not filled: some of the air stands above.
  const above = isCertificate(context)
    ? { spacing: { before: points(48 * context.measures.scale), after: points(3) } }
    : {}
  const one = (said: typeof kicker, style: string, options: IParagraphOptions = {}): readonly Paragraph[] =>
    said.length === 0 ? [] : [new Paragraph({ style, ...options, children: [...inLine(said, context)] })]
  if (context.paper.kind === 'poster') return posterTitle({ kicker, text }, size, context)
  const words = isCertificate(context) ? brokenLines(text, context, { size }) : inLine(text, context, { size })
  return [
    ...one(kicker, paperStyleIds.kicker, above),
    new Paragraph({ style: 'Heading1', children: [...words] }),
    ...one(subtitle, paperStyleIds.subtitle),
  ]
}

const gap = (): Paragraph => new Paragraph({ style: paperStyleIds.gap })

/** Labels of two languages may take several lines: they stand in a column of their own. */
function factColumns({ rows }: OfType<'facts'>, context: PaperContext): FileChild {
  const label = millimetres(context.measures.label)
  const words = (children: readonly TextRun[], right = 0): Paragraph =>
    new Paragraph({ style: paperStyleIds.fact, indent: { left: 0, hanging: 0, right }, children: [...children] })
  return layoutTable(
    rows.map((row) => [
      {
        width: label,
        align: 'top',
        children: [words(inLine(row.label, context, { color: palette.quiet }), millimetres(3))],
      },
      { width: context.measures.width - label, align: 'top', children: [words(brokenLines(row.value, context))] },
    ]),
  )
}

const writeFacts: Writer<'facts'> = (block, context) => {
  if (block.rows.length === 0) return []
  if (context.paper.languages.length > 1) return [factColumns(block, context), gap()]
  const lines = block.rows.map(
    ({ label, value }) =>
      new Paragraph({
        style: paperStyleIds.fact,
        tabStops: [{ type: 'left', position: millimetres(context.measures.label) }],
        children: [...inLine(label, context, { color: palette.quiet }), tab(), ...brokenLines(value, context)],
      }),
  )
  return [...lines, gap()]
}

const writeName: Writer<'name'> = ({ name, detail }, context) => [
  name === null
    ? penLine(context.measures.width, { spacing: { before: points(24), after: points(8) } })
    : new Paragraph({
        style: 'Heading2',
        spacing: { before: points(18), after: points(4), line: 245, lineRule: 'auto' },
        children: [
          plainRun(name, {
            font: serif,
            size: typeSize(nameSize(name.length, bearerSizes, 15) * context.measures.scale),
          }),
        ],
      }),
  ...(detail === '' ? [] : [new Paragraph({ style: paperStyleIds.subtitle, children: [plainRun(detail)] })]),
]

const blockWriters: { readonly [T in PaperBlockType]: Writer<T> } = {
  title: writeTitle,
  heading: ({ text }, context) => [new Paragraph({ style: 'Heading2', children: [...inLine(text, context)] })],
  text: ({ text, tone }, context) => {
    // A strong line heads what follows: both languages stay with it, as one line.
    const lines = tone === 'strong' ? [inLine(text, context)] : linesOf(text, context)
    const keepNext = context.leadsToSignatures === true ? { keepNext: true } : {}
    return lines.map((children) => new Paragraph({ style: paperStyleIds[tone], ...keepNext, children: [...children] }))
  },
  facts: writeFacts,
  list: ({ items }, context) =>
    items.map(
      (item) =>
        new Paragraph({
          style: paperStyleIds.list,
          numbering: { reference: paperBullets, level: 0 },
          children: [...brokenLines(item, context)],
        }),
    ),
  table: writePaperTable,
  scale: writeScale,
  choices: ({ options }, context) =>
    options.map(
      (option) =>
        new Paragraph({
          style: paperStyleIds.fact,
          indent: { left: millimetres(9), hanging: millimetres(9) },
          tabStops: [{ type: 'left', position: millimetres(9) }],
          children: [plainRun('☐', { font: 'Segoe UI Symbol' }), tab(), ...brokenLines(option, context)],
        }),
    ),
  lines: ({ label, count }, context) => [
    ...linesOf(label, context).map(
      (children) => new Paragraph({ style: paperStyleIds.strong, children: [...children] }),
    ),
    ...Array.from({ length: count }, (_, index) => penLine(context.measures.width, { keepNext: index < count - 1 })),
  ],
  signatures: writeSignatures,
  name: writeName,
  tags: writeTags,
  appeal: writeAppeal,
}

export const paperBullets = 'skripta-paper-bullets'

export function writePaperBlock<T extends PaperBlockType>(
  block: OfType<T>,
  context: PaperContext,
): readonly FileChild[] {
  const write: Writer<T> | undefined = blockWriters[block.type]
  if (write === undefined) throw new RangeError(`DOCX knows no block ${block.type} of a paper`)
  return write(block, context)
}
