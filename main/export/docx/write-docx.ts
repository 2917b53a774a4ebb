import { Document } from 'docx'
import type { PageMap } from '../../../shared/domain/edition'
import type { AssetHash } from '../../../shared/domain/ids'
import { cleanText } from '../manuscript/clean-text'
import type { Manuscript } from '../manuscript/manuscript'
import { compileParts } from './compile-parts'
import { countsLikeWord } from './counts-like-word'
import type { DocxContext, DocxPicture, DocxShared } from './docx-context'
import { preparePictures, type PreparedPictures } from './docx-pictures'
import { findDocxResources, type DocxResources } from './docx-resources'
import { writeSections } from './docx-sections'
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
