import { Bookmark, Paragraph, Tab, TextRun, type IParagraphOptions, type ParagraphChild } from 'docx'
import { bookmarkName } from './bookmark-name'
import type { DocxContext } from './docx-context'
import { run } from './docx-inlines'
import { points } from './measures'
import { headingList } from './numbering'
import { palette } from './palette'

const headingStyles = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5'] as const

interface Heading {
  readonly level: 1 | 2 | 3 | 4 | 5
  readonly number: string
  readonly anchor: string
  readonly children: readonly ParagraphChild[]
  readonly options?: IParagraphOptions
}

/** A heading with its number, counted by Word where Word would count the same, else written out. */
export function headingParagraph(
  { level, number, anchor, children, options }: Heading,
  context: DocxContext,
): Paragraph {
  const { isNumberedByWord } = context.shared
  const style = headingStyles[level - 1] ?? 'Heading5'
  const isCounted = number !== '' && isNumberedByWord && level <= 3
  const numbering = isCounted
    ? { numbering: { reference: headingList, level: level - 1, instance: 0 } }
    : writtenIndent(number, context)
  const named = anchor === '' ? children : [new Bookmark({ id: bookmarkName(anchor), children: [...children] })]
  const written = number !== '' && !isCounted ? writtenNumber(number, context) : []
  return new Paragraph({ style, ...numbering, ...options, children: [...written, ...named] })
}

function writtenNumber(number: string, context: DocxContext): readonly ParagraphChild[] {
  return [run(number, context, { color: palette.quiet, bold: false }), new TextRun({ children: [new Tab()] })]
}

function writtenIndent(number: string, { shared }: DocxContext): IParagraphOptions {
  if (number === '') return {}
  const { numberHang, headings } = shared.measures
  const hanging = numberHang > 0 ? numberHang : points(headings[1] * 2.4)
  return { indent: { left: numberHang > 0 ? 0 : hanging, hanging } }
}
