import { Paragraph, Tab, TextRun, type IBorderOptions, type ParagraphChild, type Table } from 'docx'
import { tagGrid, type NameTag, type Said, type TagsBlock } from '../../manuscript/paper'
import { millimetres, typeSize } from '../measures'
import { palette } from '../palette'
import type { PaperContext } from './paper-context'
import { layoutTable, type LaidCell } from './paper-layout'
import { inLine, plainRun } from './paper-runs'
import { emblemRuns } from './paper-publicity'
import { paperStyleIds } from './paper-styles'

/** The longer the name, the smaller its letters: each tag keeps its size. */
export function nameSize(letters: number, sizes: readonly (readonly [number, number])[], least: number): number {
  return sizes.find(([most]) => letters <= most)?.[1] ?? least
}

const tagSizes = [
  [18, 22],
  [28, 18],
  [48, 15],
  [80, 12],
] as const

const cut: IBorderOptions = { style: 'dashed', size: 2, color: palette.hairline }
const inset = { left: millimetres(5), right: millimetres(5) }

export function writeTags({ tags, event }: TagsBlock, context: PaperContext): readonly (Paragraph | Table)[] {
  const width = millimetres(tagGrid.width)
  const cellOf = (tag: NameTag | undefined): LaidCell => ({
    width,
    borders: { top: cut, bottom: cut, left: cut, right: cut },
    children: tag ? tagParagraphs(tag, event, context) : [new Paragraph({ style: paperStyleIds.cell })],
  })
  const rows = Array.from({ length: Math.ceil(tags.length / tagGrid.columns) }, (_, row) =>
    Array.from({ length: tagGrid.columns }, (_ignored, column) => cellOf(tags[row * tagGrid.columns + column])),
  )
  return [layoutTable(rows, { value: millimetres(tagGrid.height), rule: 'exact' })]
}

function tagParagraphs(
  { name, institution }: NameTag,
  event: Said,
  context: PaperContext,
): readonly (Paragraph | Table)[] {
  const { publicity } = context.paper
  const size = typeSize(nameSize(name?.length ?? 0, tagSizes, 10))
  const right = millimetres(tagGrid.width - 5)
  const written =
    name === null
      ? new Paragraph({
          style: paperStyleIds.line,
          indent: inset,
          tabStops: [{ type: 'right', position: right, leader: 'underscore' }],
          children: [new TextRun({ children: [new Tab()] })],
        })
      : new Paragraph({ style: paperStyleIds.tagName, indent: inset, children: [plainRun(name, { size })] })
  const emblem = publicity ? emblemRuns(publicity, 10, context) : []
  return [
    written,
    new Paragraph({
      style: paperStyleIds.cell,
      indent: inset,
      children: [
        plainRun(institution.slice(0, 140), {
          size: typeSize(institution.length > 60 ? 7.5 : 10.5),
          color: palette.quiet,
        }),
      ],
    }),
    new Paragraph({ style: paperStyleIds.gap }),
    eventRow(event, emblem, context),
    new Paragraph({ style: paperStyleIds.gap }),
  ]
}

/** What it is for, with the emblem at the right edge. */
function eventRow(event: Said, emblem: readonly ParagraphChild[], context: PaperContext): Table {
  const narrow = emblem.length > 0 ? millimetres(24) : 0
  const words = new Paragraph({
    style: paperStyleIds.cell,
    indent: { left: inset.left },
    children: [...inLine(shortened(event), context, { size: typeSize(7), color: palette.quiet })],
  })
  const mark = new Paragraph({
    style: paperStyleIds.cell,
    alignment: 'right',
    indent: { right: inset.right },
    children: [...emblem],
  })
  return layoutTable([
    [
      { width: millimetres(tagGrid.width) - narrow, align: 'bottom', children: [words] },
      ...(narrow > 0 ? [{ width: narrow, align: 'bottom' as const, children: [mark] }] : []),
    ],
  ])
}

/** Two lines beside the emblem. */
const shortened = (said: Said): Said =>
  said.map((saying) => ({ ...saying, text: saying.text.length > 90 ? `${saying.text.slice(0, 88)}…` : saying.text }))
