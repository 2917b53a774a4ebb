import type { FileChild, Paragraph } from 'docx'
import type { PageMap } from '../../../shared/domain/edition'
import type { Language } from '../../../shared/domain/language'
import type { Manuscript } from '../manuscript/manuscript'
import type { CommentPlaces } from './docx-comments'
import type { Measures } from './measures'
import type { TurnedPage } from './turned-page'

/** A picture as Word can show it; an SVG travels with a PNG for readers that cannot draw it. */
export interface DocxPicture {
  readonly type: 'png' | 'jpg' | 'gif' | 'svg'
  readonly data: Uint8Array
  readonly fallback: Uint8Array | null
}

/** What one document gathers while it is written. */
export interface DocxShared {
  readonly manuscript: Manuscript
  readonly measures: Measures
  readonly pageMap: PageMap | null
  readonly pictures: ReadonlyMap<string, DocxPicture>
  /** True when Word's own counting gives every heading the manuscript's number. */
  readonly isNumberedByWord: boolean
  readonly footnotes: Map<number, Paragraph>
  readonly comments: CommentPlaces
  /** First numbers of ordered lists: each needs a definition of its own. */
  readonly listStarts: Set<number>
  nextList(): number
  lose(what: string): void
}

/** Where in the document something is written. */
export interface DocxContext {
  readonly shared: DocxShared
  /** Language of the text around; runs in the document's own language say nothing. */
  readonly language: Language
  /** Room in twips. */
  readonly width: number
  readonly indent: number
  readonly listDepth: number
  readonly isAtTop: boolean
  /** Style of plain paragraphs here; Word's Normal where none is given. */
  readonly paragraphStyle: string | null
  /** A paragraph that stays with what follows it. */
  readonly leadsOn?: boolean
}

export type DocxChild = FileChild | TurnedPage
