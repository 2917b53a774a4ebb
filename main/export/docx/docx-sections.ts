import {
  PageOrientation,
  SectionType,
  type FileChild,
  type ISectionOptions,
  type ISectionPropertiesOptions,
} from 'docx'
import type { Part } from '../manuscript/manuscript'
import { writeContents } from './docx-contents'
import type { DocxChild, DocxContext, DocxPicture } from './docx-context'
import { writeCover } from './docx-cover'
import { writeNotePages } from './docx-notes-pages'
import { writeAnnex, writeChapter, writeDivider, writeGlossary, writeSources } from './docx-parts'
import { coverRunning, runningOf } from './docx-running'
import { turnedWidth } from './fit-table'
import { TurnedPage } from './turned-page'

interface Stretch {
  readonly title: string
  readonly children: readonly DocxChild[]
  readonly startsOnRightPage: boolean
}

/** The document as sections: the cover, the contents, and every part with its title in the running head. */
export function writeSections(context: DocxContext, emblem: DocxPicture | null): readonly ISectionOptions[] {
  const { manuscript } = context.shared
  const { cover, parts, labels, glossary, sources } = manuscript
  const contents = cover !== null || parts.length > 1 ? writeContents(context) : []
  const lists: readonly Stretch[] = [
    ...(glossary.length > 0
      ? [{ title: labels.glossary, children: writeGlossary(manuscript, context), startsOnRightPage: false }]
      : []),
    ...(sources.length > 0
      ? [{ title: labels.sources, children: writeSources(manuscript, context), startsOnRightPage: false }]
      : []),
  ]
  const stretches: readonly Stretch[] = [
    ...(contents.length > 0 ? [{ title: labels.contents, children: contents, startsOnRightPage: true }] : []),
    ...parts.map((part) => ({
      title: part.title,
      children: writePart(part, context),
      startsOnRightPage: part.startsOnRightPage,
    })),
    ...lists,
    ...(manuscript.page.notes === 'end'
      ? [{ title: labels.notes, children: writeNotePages(context, 4), startsOnRightPage: false }]
      : []),
  ]
  const coverSection = cover ? [writeCoverSection(context, writeCover(cover, context, emblem))] : []
  const hasTurned = stretches.some(({ children }) => children.some((child) => child instanceof TurnedPage))
  return [
    ...coverSection,
    ...stretches.flatMap((stretch, index) => writeStretch(stretch, { isFirst: index === 0, hasTurned }, context)),
  ]
}

function writePart(part: Part, context: DocxContext): readonly DocxChild[] {
  if (part.type === 'divider') return writeDivider(part, context)
  if (part.type === 'annex') return writeAnnex(part, context)
  const hasNotes = context.shared.manuscript.page.notes === 'chapters'
  return [...writeChapter(part, context), ...(hasNotes ? writeNotePages(context, 1) : [])]
}

type Page = NonNullable<ISectionPropertiesOptions['page']>

function pageOf({ shared }: DocxContext): Page {
  const { measures } = shared
  return {
    size: { width: measures.pageWidth, height: measures.pageHeight },
    margin: {
      left: measures.inside,
      right: measures.outside,
      top: measures.top,
      bottom: measures.bottom,
      header: measures.header,
      footer: measures.header,
      gutter: 0,
    },
  }
}

function turnedPageOf(context: DocxContext): Page {
  const page = pageOf(context)
  const { turnedMargin } = context.shared.measures
  return {
    size: { ...page.size, orientation: PageOrientation.LANDSCAPE },
    margin: { ...page.margin, left: turnedMargin, right: turnedMargin },
  }
}

function writeCoverSection(context: DocxContext, children: readonly DocxChild[]): ISectionOptions {
  return { properties: { page: pageOf(context) }, ...coverRunning(context), children: upright(children) }
}

/** A stretch of pages that stand, or one that lies. */
interface Run {
  readonly isTurned: boolean
  readonly children: readonly FileChild[]
}

function runsOf(children: readonly DocxChild[]): readonly Run[] {
  const runs: { isTurned: boolean; children: FileChild[] }[] = []
  for (const child of children) {
    const isTurned = child instanceof TurnedPage
    const inner = isTurned ? child.children : [child]
    const last = runs.at(-1)
    if (last && !isTurned && !last.isTurned) last.children.push(...inner)
    else runs.push({ isTurned, children: [...inner] })
  }
  return runs
}

function upright(children: readonly DocxChild[]): readonly FileChild[] {
  return children.flatMap((child) => (child instanceof TurnedPage ? child.children : [child]))
}

interface Place {
  readonly isFirst: boolean
  /** What a section leaves out it takes from the one before: after a turned page that would be as wide as it. */
  readonly hasTurned: boolean
}

/**
 * Every chapter is a section: its title stands in the running head, whatever reads the file. A table on its side takes a
 * section of its own in the middle of it, with head and foot as wide as that page.
 */
function writeStretch(
  stretch: Stretch,
  { isFirst, hasTurned }: Place,
  context: DocxContext,
): readonly ISectionOptions[] {
  const { title, children, startsOnRightPage } = stretch
  const { measures, manuscript } = context.shared
  const isOdd = startsOnRightPage && manuscript.page.isTwoSided
  const isWhole = isFirst || hasTurned
  return runsOf(children).map(({ isTurned, children: inner }, index): ISectionOptions => {
    const { headers, footers } = runningOf(title, context, isTurned ? turnedWidth(measures) : null)
    const page = isTurned ? turnedPageOf(context) : pageOf(context)
    return {
      properties: {
        page: { ...page, ...(isFirst && index === 0 ? { pageNumbers: { start: 1 } } : {}) },
        titlePage: index === 0,
        type: isOdd && index === 0 ? SectionType.ODD_PAGE : SectionType.NEXT_PAGE,
      },
      headers: isWhole ? headers : { default: headers.default },
      ...(isWhole ? { footers } : {}),
      children: inner,
    }
  })
}
