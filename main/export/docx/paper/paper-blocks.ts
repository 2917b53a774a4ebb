import { Paragraph, Tab, TextRun, type FileChild, type IParagraphOptions } from 'docx'
import { sheets, appealShare, type PaperBlock, type PaperBlockType, type SignaturesBlock } from '../../manuscript/paper'
import { millimetres, points, typeSize } from '../measures'
import { palette } from '../palette'
import { serif } from '../fonts'
import type { PaperContext } from './paper-context'
import { layoutTable, openBorders } from './paper-layout'
import { emblemRuns, logoRuns, smallPrint, statementParagraphs } from './paper-publicity'
import { brokenLines, inLine, linesOf, plainRun } from './paper-runs'
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

const writeTitle: Writer<'title'> = ({ kicker, text, subtitle }, context) => {
  const letters = text.reduce((sum, one) => sum + one.text.length, 0)
  const size = typeSize(context.measures.title * nameSize(letters, titleSizes, 0.62))
  // The sheet of a certificate is not filled: some of the air stands above.
  const above = isCertificate(context)
    ? { spacing: { before: points(48 * context.measures.scale), after: points(3) } }
    : {}
  const one = (said: typeof kicker, style: string, options: IParagraphOptions = {}): readonly Paragraph[] =>
    said.length === 0 ? [] : [new Paragraph({ style, ...options, children: [...inLine(said, context)] })]
  return [
    ...one(kicker, paperStyleIds.kicker, above),
    new Paragraph({ style: 'Heading1', children: [...inLine(text, context, { size })] }),
    ...one(subtitle, paperStyleIds.subtitle),
  ]
}

const writeFacts: Writer<'facts'> = ({ rows }, context) => [
  ...rows.map(
    ({ label, value }) =>
      new Paragraph({
        style: paperStyleIds.fact,
        tabStops: [{ type: 'left', position: millimetres(context.measures.label) }],
        children: [...inLine(label, context, { color: palette.quiet }), tab(), ...brokenLines(value, context)],
      }),
  ),
  new Paragraph({ style: paperStyleIds.gap }),
]

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

const isCertificate = ({ paper }: PaperContext): boolean => paper.kind === 'certificates'
const roomToSign = (context: PaperContext): number => (isCertificate(context) ? 54 * context.measures.scale : 36)

/** Three beside each other; four in two rows. */
function writeSignatures({ places }: SignaturesBlock, context: PaperContext): readonly FileChild[] {
  const columns = places.length === 4 ? 2 : Math.min(3, places.length)
  if (columns === 0) return []
  const room = millimetres(8)
  const width = Math.floor((context.measures.width - room * (columns - 1)) / columns)
  const rows = Array.from({ length: Math.ceil(places.length / columns) }, (_, row) =>
    places.slice(row * columns, (row + 1) * columns),
  )
  const cell = (place: SignaturesBlock['places'][number] | undefined) => ({
    width,
    align: 'top' as const,
    borders: place ? { ...openBorders, top: { style: 'single', size: 4, color: palette.quiet } as const } : openBorders,
    children: place
      ? [
          ...(place.name === ''
            ? []
            : [new Paragraph({ style: paperStyleIds.signature, children: [plainRun(place.name, { bold: true })] })]),
          new Paragraph({
            style: paperStyleIds.signature,
            children: [...inLine(place.label, context, { color: palette.quiet })],
          }),
        ]
      : [new Paragraph({ style: paperStyleIds.signature })],
  })
  const between = { width: room, children: [new Paragraph({ style: paperStyleIds.signature })] }
  return rows.flatMap((row) => [
    new Paragraph({ style: paperStyleIds.signature, keepNext: true, spacing: { before: points(roomToSign(context)) } }),
    layoutTable([
      Array.from({ length: columns }, (_, index) => [...(index === 0 ? [] : [between]), cell(row[index])]).flat(),
    ]),
  ])
}

/** The upper part of a poster: as high as on the printed one. */
const writeAppeal: Writer<'appeal'> = ({ project, aim, support }, context) => {
  const { publicity } = context.paper
  const { width } = context.measures
  const paragraphs = (said: typeof project, size: number, bold: boolean): readonly Paragraph[] =>
    linesOf(said, context, { size: typeSize(size), bold }).map(
      (children) =>
        new Paragraph({
          style: paperStyleIds.cell,
          spacing: { after: points(size * 0.4), line: 260, lineRule: 'auto' },
          children: [...children],
        }),
    )
  const letters = [...project, ...aim].reduce((sum, one) => sum + one.text.length, 0)
  const size = nameSize(
    letters,
    [
      [60, 34],
      [140, 28],
      [260, 22],
      [420, 17],
    ],
    13,
  )
  const logos = publicity ? logoRuns(publicity.logos, 24, context) : []
  const emblem = publicity ? emblemRuns(publicity, 60, context) : []
  // A long sentence stands with the other words, as on the printed one.
  const sentence = (publicity?.statement ?? []).reduce((sum, one) => sum + one.text.length, 0)
  const isShortStatement = emblem.length > 0 && sentence < 110
  const statement = (points: number): readonly Paragraph[] =>
    publicity ? statementParagraphs(publicity, context, { size: typeSize(points) }) : []
  const words = [
    ...paragraphs(project, size, true),
    ...paragraphs(aim, size * 0.68, false),
    ...paragraphs(support, size * 0.5, false),
    ...(isShortStatement ? [] : statement(11)),
    ...(publicity ? smallPrint(publicity, context) : []),
    ...(logos.length === 0
      ? []
      : [new Paragraph({ style: paperStyleIds.smallPrint, spacing: { before: points(8) }, children: [...logos] })]),
  ]
  const left = [
    ...(emblem.length === 0 ? [] : [new Paragraph({ style: paperStyleIds.smallPrint, children: emblem })]),
    ...(isShortStatement ? statement(18) : []),
  ]
  const bottom = { style: 'single', size: 48, color: context.paper.accent.slice(1).toUpperCase() } as const
  const borders = { ...openBorders, bottom }
  const leftWidth = left.length === 0 ? 0 : millimetres(100)
  const empty = new Paragraph({ style: paperStyleIds.cell })
  const cells = [
    ...(left.length === 0 ? [] : [{ width: leftWidth, borders, align: 'top' as const, children: left }]),
    { width: width - leftWidth, borders, align: 'top' as const, children: words.length === 0 ? [empty] : words },
  ]
  const height = { value: millimetres(sheets.a3.height * appealShare), rule: 'atLeast' } as const
  return [layoutTable([cells], height), new Paragraph({ style: paperStyleIds.gap, spacing: { before: points(40) } })]
}

const blockWriters: { readonly [T in PaperBlockType]: Writer<T> } = {
  title: writeTitle,
  heading: ({ text }, context) => [new Paragraph({ style: 'Heading2', children: [...inLine(text, context)] })],
  text: ({ text, tone }, context) =>
    linesOf(text, context).map((children) => new Paragraph({ style: paperStyleIds[tone], children: [...children] })),
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
    ...Array.from({ length: count }, () => penLine(context.measures.width)),
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
