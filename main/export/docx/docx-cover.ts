import { Paragraph, Tab, TextRun, type IFrameOptions, type IParagraphOptions, type ParagraphChild } from 'docx'
import type { Cover } from '../manuscript/manuscript'
import type { DocxChild, DocxContext, DocxPicture } from './docx-context'
import { pictureOf } from './docx-figures'
import { run } from './docx-inlines'
import { millimetres, points, typeSize, type Measures } from './measures'
import { palette } from './palette'
import { styleIds } from './style-ids'

/** The first page: what, where and when, who; the publicity of the programme and the logos at its foot. */
export function writeCover(cover: Cover, context: DocxContext, emblem: DocxPicture | null): readonly DocxChild[] {
  // The marking stands in the head of every page, this one too.
  const notices = cover.notice === null ? [] : [cover.notice]
  const onFront = [
    ...notices.map((words) => new Paragraph({ style: styleIds.coverNotice, children: [boxed(words, context)] })),
    ...writeTitles(cover, context),
  ]
  const framed = writeFoot(cover, context, emblem)
  // A frame stands on the page of the paragraph after it, so that one must be the cover's own.
  const foot = framed.length === 0 ? [] : [...framed, new Paragraph({ style: styleIds.sectionEnd })]
  const facts = cover.facts.map((fact, index) => writeFact(fact, context, isLarge(context) && index === 0))
  return isLarge(context) ? [...onFront, ...foot, ...facts] : [...onFront, ...facts, ...foot]
}

/** In large print the facts take a page of their own, as in the printed book. */
const isLarge = ({ shared }: DocxContext): boolean => shared.manuscript.page.textSize === 'large'

/** Plain: a short rule above. Band: the words on the project's colour. Stripe: the colour along the binding. */
function writeTitles(cover: Cover, context: DocxContext): readonly DocxChild[] {
  const { title, subtitle, style } = cover
  const { page } = context.shared.manuscript
  const accent = page.accent.slice(1).toUpperCase()
  const scale = titleScales.find((one) => roomAbove(cover, context, one) > 0) ?? smallestTitle
  const before = spaceAbove(roomAbove(cover, context, scale), context)
  const bar = { top: { style: 'single', size: 36, color: accent, space: 0 } } as const
  const look = looks[style](accent)
  const color = style === 'band' ? { color: page.onAccent.slice(1).toUpperCase() } : {}
  const sized = (size: number) => ({ ...color, ...(scale === 1 ? {} : { size: typeSize(size * scale) }) })
  const { title: titleSize } = context.shared.measures
  const first = style === 'plain' ? [new Paragraph({ style: styleIds.coverBar, border: bar, spacing: { before } })] : []
  const above = style === 'plain' ? {} : { spacing: { before } }
  return [
    ...first,
    new Paragraph({ style: 'Title', ...look, ...above, children: [run(title, context, sized(titleSize))] }),
    ...(subtitle === ''
      ? []
      : [
          new Paragraph({
            style: 'Subtitle',
            ...look,
            children: [run(subtitle, context, sized(titleSize * subtitleShare))],
          }),
        ]),
  ]
}

const looks = {
  plain: () => ({}),
  band: (accent) => ({
    shading: { type: 'clear', fill: accent, color: 'auto' },
    border: { left: { style: 'single', size: 48, color: accent, space: 8 } },
  }),
  stripe: (accent) => ({ border: { left: { style: 'single', size: 48, color: accent, space: 14 } } }),
} as const satisfies Record<Cover['style'], (accent: string) => IParagraphOptions>

/** As in the printed book a long title is smaller rather than push the publicity off the page. */
const titleScales = [1, 0.85, 0.72] as const
const smallestTitle = 0.6
const subtitleShare = 0.47
/** Height of a line of the book's sans serif: the highest of the faces that may stand in for it. */
const lineHeight = 1.43

/** Air above the title, as much as the words below leave on the page: the publicity never moves to another one. */
function spaceAbove(free: number, { shared }: DocxContext): number {
  return Math.round(Math.min(shared.measures.textHeight * 0.2, Math.max(0, free * 0.6)))
}

/** What is left of the page, guessed low; less than nothing where the words do not fit. */
function roomAbove(
  { title, subtitle, publicity, logos, ...cover }: Cover,
  context: DocxContext,
  scale: number,
): number {
  const { measures } = context.shared
  const facts = isLarge(context) ? [] : cover.facts
  const letters = (size: number, width: number): number => Math.max(1, Math.floor(width / points(size * 0.66)))
  const lines = (text: string, size: number, width: number): number => Math.ceil(text.length / letters(size, width))
  const pitch = points(measures.text.pitch + 4)
  const size = measures.title * scale
  const factWidth = measures.textWidth - factIndent(measures)
  const factLines = facts.reduce((sum, { value }) => sum + lines(value, measures.text.size, factWidth), 0)
  const words = [publicity?.statement ?? '', publicity?.disclaimer ?? ''].join(' ')
  const taken =
    lines(title, size, measures.textWidth) * points(size * lineHeight) +
    lines(subtitle, size * subtitleShare, measures.textWidth) * points(size * subtitleShare * lineHeight) +
    factLines * pitch +
    lines(words, measures.small.size, measures.textWidth) * pitch +
    millimetres(publicity?.hasEmblem || logos.length > 0 ? 45 : 25)
  return measures.textHeight - taken
}

/** Room for the longest label in the type of the facts. */
const factIndent = ({ pageWidth, text }: Measures): number =>
  millimetres(pageWidth < millimetres(200) ? 30 : Math.max(42, text.size * 3.2))

const boxed = (words: string, context: DocxContext): TextRun =>
  run(`\u00a0${words}\u00a0`, context, { border: { style: 'single', size: 8, color: palette.ink, space: 2 } })

function writeFact({ label, value }: Cover['facts'][number], context: DocxContext, startsPage: boolean): Paragraph {
  const indent = factIndent(context.shared.measures)
  return new Paragraph({
    style: styleIds.coverFact,
    ...(startsPage ? { pageBreakBefore: true } : {}),
    tabStops: [{ type: 'left', position: indent }],
    indent: { left: indent, hanging: indent },
    children: [
      run(label, context, { color: palette.quiet }),
      new TextRun({ children: [new Tab()] }),
      run(value, context),
    ],
  })
}

/** Held at the foot of the page by a frame, which is text of the page and not a text box. */
function writeFoot(
  { publicity, logos }: Cover,
  context: DocxContext,
  emblem: DocxPicture | null,
): readonly Paragraph[] {
  const frame: IFrameOptions = {
    type: 'alignment',
    width: context.width,
    height: 0,
    rule: 'auto',
    anchor: { horizontal: 'margin', vertical: 'margin' },
    alignment: { x: 'left', y: 'bottom' },
  }
  const height = context.shared.measures.pageWidth < millimetres(200) ? 13 : 16
  const row = (style: string, children: readonly ParagraphChild[]): readonly Paragraph[] =>
    children.length === 0 ? [] : [new Paragraph({ frame, style, keepNext: true, children: [...children] })]
  const words = (text: string): readonly ParagraphChild[] => (text === '' ? [] : [run(text, context)])
  const size = { width: pixels(height * 1.5), height: pixels(height) }
  const flag = emblem && publicity?.hasEmblem ? [pictureOf(emblem, size, publicity.emblemAlt)] : []
  return [
    ...row(styleIds.publicity, flag),
    ...row(styleIds.publicity, words(publicity?.statement ?? '')),
    ...row(styleIds.disclaimer, words(publicity?.disclaimer ?? '')),
    ...row(styleIds.disclaimer, writeLogos(logos, height, context)),
  ]
}

const pixels = (length: number): number => (length * 96) / 25.4

/** None higher than the emblem, and wide ones lower: the programmes ask for it. */
function writeLogos(logos: Cover['logos'], height: number, { shared }: DocxContext): readonly ParagraphChild[] {
  return logos.flatMap(({ asset, alt }, index) => {
    const picture = shared.pictures.get(asset)
    const facts = shared.manuscript.pictures[asset]
    if (!picture || !facts || facts.height <= 0) {
      shared.lose(`missing-picture: ${asset}`)
      return []
    }
    const ratio = facts.width / facts.height
    const high = Math.min(height * 0.85, (height * 3) / ratio)
    const size = { width: pixels(high * ratio), height: pixels(high) }
    return [...(index === 0 ? [] : [new TextRun('\u2003')]), pictureOf(picture, size, alt)]
  })
}
