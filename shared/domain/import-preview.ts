import type { ImportReport } from './import-report'
import type { Language } from './language'

/** A chapter that an import would make. */
export interface ChapterPreview {
  readonly title: string
  readonly words: number
  readonly pictures: number
  readonly tables: number
  readonly notes: number
}

/** What a file becomes when it is cut at headings of `level`; 0 leaves it whole. */
export interface SplitPreview {
  readonly level: number
  /** With lines that only look like headings taken as headings. */
  readonly withOffered: boolean
  readonly chapters: readonly ChapterPreview[]
  /** What the chapters would not hold. */
  readonly report: ImportReport
}

/** What a file holds, shown before anything is stored. */
export interface ImportPreview {
  readonly name: string
  /** Null where the text does not tell. */
  readonly language: Language | null
  /** Lines that only look like headings. */
  readonly offered: readonly string[]
  /** Always one of level 0; further ones only where they make more than one chapter. */
  readonly splits: readonly SplitPreview[]
  readonly suggestedLevel: number
}
