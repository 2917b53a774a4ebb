import { Paragraph, type FileChild } from 'docx'
import { appealShare, sheets, type AppealBlock } from '../../manuscript/paper'
import { millimetres, points, typeSize } from '../measures'
import type { PaperContext } from './paper-context'
import { layoutTable, openBorders } from './paper-layout'
import { emblemRuns, logoRuns, smallPrint, statementParagraphs } from './paper-publicity'
import { linesOf } from './paper-runs'
import { paperStyleIds } from './paper-styles'
import { nameSize } from './paper-tags'

/** The upper part of a poster: as high as on the printed one. */
export function writeAppeal({ project, aim, support }: AppealBlock, context: PaperContext): readonly FileChild[] {
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
  const statement = (letter: number): readonly Paragraph[] =>
    publicity ? statementParagraphs(publicity, context, { size: typeSize(letter) }) : []
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
  const leftWidth = left.length === 0 ? 0 : millimetres(100)
  const empty = new Paragraph({ style: paperStyleIds.cell })
  const cells = [
    ...(left.length === 0 ? [] : [{ width: leftWidth, borders: openBorders, align: 'top' as const, children: left }]),
    {
      width: width - leftWidth,
      borders: openBorders,
      align: 'top' as const,
      children: words.length === 0 ? [empty] : words,
    },
  ]
  const height = { value: millimetres(sheets.a3.height * appealShare), rule: 'atLeast' } as const
  return [layoutTable([cells], height), new Paragraph({ style: paperStyleIds.gap, spacing: { before: points(12) } })]
}
