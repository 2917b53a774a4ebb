import { Paragraph, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import type { Logo } from '../../manuscript/manuscript'
import type { PaperPublicity, Said } from '../../manuscript/paper'
import { pictureOf } from '../docx-figures'
import { millimetres } from '../measures'
import { palette } from '../palette'
import type { PaperContext } from './paper-context'
import { layoutTable, openBorders, type LaidCell } from './paper-layout'
import { inLine, sayingRun } from './paper-runs'
import { paperStyleIds } from './paper-styles'

const pixels = (length: number): number => (length * 96) / 25.4

/** None higher than the emblem, and wide ones lower: the programmes ask for it. */
export function logoRuns(logos: readonly Logo[], height: number, context: PaperContext): readonly ParagraphChild[] {
  return logos.flatMap(({ asset, alt }, index) => {
    const picture = context.pictures.get(asset)
    const facts = context.paper.pictures[asset]
    if (!picture || !facts || facts.height <= 0) {
      context.lose(`missing-picture: ${alt}`)
      return []
    }
    const ratio = facts.width / facts.height
    const high = Math.min(height * 0.85, (height * 2.6) / ratio)
    const size = { width: pixels(high * ratio), height: pixels(high) }
    return [...(index === 0 ? [] : [new TextRun('\u2003')]), pictureOf(picture, size, alt)]
  })
}

export function emblemRuns({ hasEmblem, emblemAlt }: PaperPublicity, height: number, { emblem }: PaperContext) {
  if (!hasEmblem || !emblem) return []
  return [pictureOf(emblem, { width: pixels(height * 1.5), height: pixels(height) }, emblemAlt)]
}

const perLanguage = (said: Said, context: PaperContext, options: IRunOptions): readonly Paragraph[] =>
  said.map(
    (saying, index) =>
      new Paragraph({
        style: paperStyleIds.statement,
        children: [sayingRun(saying, index, context, { ...options, ...sameColor(index) })],
      }),
  )

/** The sentence keeps its colour in every language. */
const sameColor = (index: number) => (index === 0 ? {} : { color: palette.publicity })

export const statementParagraphs = (
  { statement }: PaperPublicity,
  context: PaperContext,
  options: IRunOptions = {},
): readonly Paragraph[] => perLanguage(statement, context, options)

export const smallPrint = ({ project, disclaimer }: PaperPublicity, context: PaperContext): readonly Paragraph[] =>
  [...project.map((one) => [one]), ...disclaimer.map((one) => [one])].map(
    (said) => new Paragraph({ style: paperStyleIds.smallPrint, children: [...inLine(said, context)] }),
  )

/** Emblem, sentence, logos in a row; empty where nobody asks for any. */
export function publicityBand(context: PaperContext): readonly (Paragraph | ReturnType<typeof layoutTable>)[] {
  const { publicity } = context.paper
  if (publicity === null) return []
  const { emblem: height, width } = context.measures
  const words = [...statementParagraphs(publicity, context), ...smallPrint(publicity, context)]
  const few = publicity.logos.length <= 2
  const logos = few ? logoRuns(publicity.logos, height, context) : []
  const emblemWidth = publicity.hasEmblem ? millimetres(height * 1.5 + 5) : 0
  const logosWidth = logos.length > 0 ? millimetres(Math.min(2, publicity.logos.length) * height * 2.4) : 0
  const bottom = { style: 'single', size: 4, color: palette.hairline } as const
  const borders = { ...openBorders, bottom }
  const paragraph = (children: readonly ParagraphChild[], alignment: 'left' | 'right' = 'left', before = 0) =>
    new Paragraph({ style: paperStyleIds.smallPrint, alignment, spacing: { before }, children: [...children] })
  const below = millimetres(2.5)
  // More than two stand under the words.
  const row = few ? [] : [paragraph(logoRuns(publicity.logos, Math.min(height, 12), context), 'left', 80)]
  const text = [...words, ...row]
  const cells: readonly LaidCell[] = [
    ...(emblemWidth > 0
      ? [{ width: emblemWidth, borders, below, children: [paragraph(emblemRuns(publicity, height, context))] }]
      : []),
    { width: width - emblemWidth - logosWidth, borders, below, children: text.length > 0 ? text : [paragraph([])] },
    ...(logosWidth > 0 ? [{ width: logosWidth, borders, below, children: [paragraph(logos, 'right')] }] : []),
  ]
  return [layoutTable([cells]), new Paragraph({ style: paperStyleIds.gap, spacing: { after: 120 } })]
}
