import { Footer, Header, PageNumber, Paragraph, Tab, TextRun, type ParagraphChild } from 'docx'
import { typeSize } from './measures'
import type { DocxContext } from './docx-context'
import { run } from './docx-inlines'
import { palette } from './palette'
import { styleIds } from './style-ids'

/** Head and foot of a section; what a section leaves out it takes from the one before. */
export interface Running {
  readonly headers: { readonly default: Header; readonly first: Header; readonly even?: Header }
  readonly footers: { readonly default: Footer; readonly first: Footer; readonly even?: Footer }
}

const tab = (): TextRun => new TextRun({ children: [new Tab()] })

/** `turnedWidth`: how wide head and foot are where the page lies on its side. */
interface RunningContext extends DocxContext {
  readonly turnedWidth: number | null
}

/** Handbook on the left pages, chapter on the right ones; on one-sided paper both on each. A chapter's first page has no chapter. */
export function runningOf(title: string, around: DocxContext, turnedWidth: number | null = null): Running {
  const context: RunningContext = { ...around, turnedWidth }
  const { manuscript } = context.shared
  const isTwoSided = manuscript.page.isTwoSided
  const chapter = (words: string): readonly ParagraphChild[] => (words === '' ? [] : [run(words, context)])
  const handbook = (): readonly ParagraphChild[] => [run(manuscript.runningHead, context)]
  const right = isTwoSided ? head([], chapter(title), context) : head(handbook(), chapter(title), context)
  const first = isTwoSided ? head([], [], context) : head(handbook(), [], context)
  const odd = foot([run(manuscript.runningFoot, context)], [pageNumber()], context)
  if (!isTwoSided)
    return {
      headers: { default: right, first },
      footers: { default: odd, first: foot([run(manuscript.runningFoot, context)], [pageNumber()], context) },
    }
  return {
    headers: { default: right, first, even: head(handbook(), [], context) },
    footers: {
      default: odd,
      first: foot([run(manuscript.runningFoot, context)], [pageNumber()], context),
      even: foot([pageNumber()], [run(manuscript.runningFoot, context)], context),
    },
  }
}

const pageNumber = (): TextRun =>
  new TextRun({ children: [PageNumber.CURRENT], bold: true, size: typeSize(10), color: palette.ink })

/** The marking stands across the head of every page, cover included. */
function markingParagraphs(context: DocxContext): readonly Paragraph[] {
  const { marking } = context.shared.manuscript
  return marking === null ? [] : [new Paragraph({ style: styleIds.marking, children: [run(marking, context)] })]
}

function line(
  left: readonly ParagraphChild[],
  right: readonly ParagraphChild[],
  { shared, turnedWidth }: RunningContext,
): Paragraph {
  const { measures } = shared
  const extra = turnedWidth === null ? measures.extraRight : 0
  return new Paragraph({
    style: styleIds.runningHead,
    indent: { right: -extra },
    tabStops: [{ type: 'right', position: (turnedWidth ?? measures.textWidth) + extra }],
    children: [...left, ...(right.length === 0 ? [] : [tab(), ...right])],
  })
}

const head = (left: readonly ParagraphChild[], right: readonly ParagraphChild[], context: RunningContext): Header =>
  new Header({ children: [...markingParagraphs(context), line(left, right, context)] })

const foot = (left: readonly ParagraphChild[], right: readonly ParagraphChild[], context: RunningContext): Footer =>
  new Footer({ children: [line(left, right, context)] })

/** The cover has neither head nor foot, only the marking where there is one. */
export function coverRunning(context: DocxContext): { readonly headers?: { readonly default: Header } } {
  const marking = markingParagraphs(context)
  return marking.length === 0 ? {} : { headers: { default: new Header({ children: marking }) } }
}
