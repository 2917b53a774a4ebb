import { Document } from 'docx'
import type { PageMap } from '../../../shared/domain/edition'
import type { AssetHash } from '../../../shared/domain/ids'
import { cleanText } from '../manuscript/clean-text'
import type { Manuscript } from '../manuscript/manuscript'
import { compileParts } from './compile-parts'
import { countsLikeWord } from './counts-like-word'
import { createCommentPlaces, documentComments } from './docx-comments'
import type { DocxContext, DocxPicture, DocxShared } from './docx-context'
import { preparePictures, type PreparedPictures } from './docx-pictures'
import { findDocxResources, type DocxResources } from './docx-resources'
import { writeSections } from './docx-sections'
import { finishDocument } from './finish-document'
import { measuresOf } from './measures'
import { documentNumbering } from './numbering'
import { createRasteriser } from './rasterise-svg'
import { documentStyles } from './styles'
import { readTemplate } from './template/read-template'
import type { WordTemplate } from './template/word-template'

export interface DocxOptions {
  /** A Word document or template whose styles, page, heads and feet are used. */
  readonly template?: Uint8Array | null
  readonly resources?: () => DocxResources
}

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
  { template = null, resources = findDocxResources }: DocxOptions = {},
): Promise<WrittenDocx> {
  const prepared = await preparePictures(manuscript, pictures, () => createRasteriser(resources()))
  const losses: string[] = [...prepared.losses]
  const dress = template === null ? null : readTemplate(template, '')
  if (dress && !dress.ok) losses.push('unreadable-template')
  const clothes = dress?.ok ? dress.value : null
  const shared = createShared({ manuscript, pageMap, prepared, template: clothes }, (what) => losses.push(what))
  const parts = await compileParts(buildDocument(shared, prepared.emblem))
  return {
    bytes: finishDocument(parts, { manuscript, measures: shared.measures, template: clothes }),
    losses: [...new Set(losses)],
  }
}

interface Given {
  readonly manuscript: Manuscript
  readonly pageMap: PageMap | null
  readonly prepared: PreparedPictures
  readonly template: WordTemplate | null
}

function createShared({ manuscript, pageMap, prepared, template }: Given, lose: (what: string) => void): DocxShared {
  let lists = 0
  return {
    manuscript,
    measures: measuresOf(manuscript.page, template?.page),
    pageMap,
    pictures: prepared.pictures,
    isNumberedByWord: countsLikeWord(manuscript),
    footnotes: new Map(),
    comments: createCommentPlaces(manuscript),
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
  const comments = documentComments(manuscript)
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
    ...(comments.length > 0 ? { comments: { children: comments } } : {}),
    sections: [...sections],
  })
}
