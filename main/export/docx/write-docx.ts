import { Document, SectionType, type ISectionOptions, type ISectionPropertiesOptions } from 'docx'
import type { PageMap } from '../../../shared/domain/edition'
import type { AssetHash } from '../../../shared/domain/ids'
import { cleanText } from '../manuscript/clean-text'
import type { Manuscript, Part } from '../manuscript/manuscript'
import { compileParts } from './compile-parts'
import { countsLikeWord } from './counts-like-word'
import { writeContents } from './docx-contents'
import type { DocxChild, DocxContext, DocxPicture, DocxShared } from './docx-context'
import { writeCover } from './docx-cover'
import { writeChapter, writeDivider, writeGlossary, writeSources } from './docx-parts'
import { preparePictures, type PreparedPictures } from './docx-pictures'
import { findDocxResources, type DocxResources } from './docx-resources'
import { coverRunning, runningOf } from './docx-running'
import { finishDocument } from './finish-document'
import { measuresOf } from './measures'
import { documentNumbering } from './numbering'
import { createRasteriser } from './rasterise-svg'
import { documentStyles } from './styles'

export interface WrittenDocx {
  readonly bytes: Uint8Array
  /** What could not be carried; empty when everything was. */
  readonly losses: readonly string[]
}

/**
 * Writes a manuscript as a Word document: the same numbers, notes and words as the printed book. Page numbers of the
 * contents come from `pageMap`; without it they are left for Word. Equal input gives equal bytes.
 */
export async function writeDocx(
  manuscript: Manuscript,
  pictures: Readonly<Record<AssetHash, Uint8Array>>,
  pageMap: PageMap | null,
  resources: () => DocxResources = findDocxResources,
): Promise<WrittenDocx> {
  const prepared = await preparePictures(manuscript, pictures, () => createRasteriser(resources()))
  const losses: string[] = [...prepared.losses]
  const shared = createShared(manuscript, pageMap, prepared, (what) => losses.push(what))
  const parts = await compileParts(buildDocument(shared, prepared.emblem))
  return { bytes: finishDocument(parts, manuscript, shared.measures), losses: [...new Set(losses)] }
}

function createShared(
  manuscript: Manuscript,
  pageMap: PageMap | null,
  { pictures }: PreparedPictures,
  lose: (what: string) => void,
): DocxShared {
  let lists = 0
  return {
    manuscript,
    measures: measuresOf(manuscript.page),
    pageMap,
    pictures,
    isNumberedByWord: countsLikeWord(manuscript),
    footnotes: new Map(),
    listStarts: new Set(),
    nextList: () => (lists += 1),
    lose,
  }
}

function buildDocument(shared: DocxShared, emblem: DocxPicture | null): Document {
  const { manuscript, measures } = shared
  const context: DocxContext = {
    shared,
    language: manuscript.language,
    width: measures.textWidth,
    indent: 0,
    listDepth: 0,
    isAtTop: true,
    paragraphStyle: null,
  }
  // Written first: only then are the footnotes and the starts of the lists known.
  const sections = writeSections(context, emblem)
  const hasChapterNumbers = manuscript.parts.some((part) => part.type === 'chapter' && part.number !== '')
  return new Document({
    title: cleanText(manuscript.title),
    creator: cleanText(manuscript.authors.join(', ')),
    lastModifiedBy: cleanText(manuscript.authors.join(', ')),
    description: '',
    revision: 1,
    compatabilityModeVersion: 15,
    evenAndOddHeaderAndFooters: manuscript.page.isTwoSided,
    hyphenation: { autoHyphenation: true, doNotHyphenateCaps: true, consecutiveHyphenLimit: 2 },
    styles: documentStyles(manuscript, measures),
    numbering: documentNumbering(measures, shared.listStarts, hasChapterNumbers),
    footnotes: Object.fromEntries(
      [...shared.footnotes].map(([number, paragraph]) => [number, { children: [paragraph] }]),
    ),
    sections: [...sections],
  })
}

interface Stretch {
  readonly title: string
  readonly children: readonly DocxChild[]
  readonly startsOnRightPage: boolean
}

function writeSections(context: DocxContext, emblem: DocxPicture | null): readonly ISectionOptions[] {
  const { manuscript } = context.shared
  const { cover, parts, labels, glossary, sources } = manuscript
  const contents = cover !== null || parts.length > 1 ? writeContents(context.shared) : []
  const stretches: readonly Stretch[] = [
    ...(contents.length > 0 ? [{ title: labels.contents, children: contents, startsOnRightPage: true }] : []),
    ...parts.map((part) => ({
      title: part.title,
      children: writePart(part, context),
      startsOnRightPage: part.startsOnRightPage,
    })),
    ...(glossary.length > 0
      ? [{ title: labels.glossary, children: writeGlossary(manuscript, context), startsOnRightPage: false }]
      : []),
    ...(sources.length > 0
      ? [{ title: labels.sources, children: writeSources(manuscript, context), startsOnRightPage: false }]
      : []),
  ]
  const coverSection = cover ? [writeCoverSection(context, writeCover(cover, context, emblem))] : []
  return [...coverSection, ...stretches.map((stretch, index) => writeStretch(stretch, index === 0, context))]
}

function writePart(part: Part, context: DocxContext): readonly DocxChild[] {
  return part.type === 'chapter' ? writeChapter(part, context) : writeDivider(part, context)
}

function pageOf({ shared }: DocxContext): NonNullable<ISectionPropertiesOptions['page']> {
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

function writeCoverSection(context: DocxContext, children: readonly DocxChild[]): ISectionOptions {
  return { properties: { page: pageOf(context) }, ...coverRunning(context), children }
}

/** Every chapter is a section: its title stands in the running head, whatever reads the file. */
function writeStretch(
  { title, children, startsOnRightPage }: Stretch,
  isFirst: boolean,
  context: DocxContext,
): ISectionOptions {
  const isOdd = startsOnRightPage && context.shared.manuscript.page.isTwoSided
  const { headers, footers } = runningOf(title, context)
  return {
    properties: {
      page: { ...pageOf(context), ...(isFirst ? { pageNumbers: { start: 1 } } : {}) },
      titlePage: true,
      type: isOdd ? SectionType.ODD_PAGE : SectionType.NEXT_PAGE,
    },
    headers: isFirst ? headers : { default: headers.default },
    ...(isFirst ? { footers } : {}),
    children,
  }
}
