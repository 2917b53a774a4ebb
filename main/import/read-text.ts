import type { ImportReport } from '../../shared/domain/import-report'
import type { Language } from '../../shared/domain/language'
import type { NodeJson } from '../../shared/document/document-json'
import type { ImportedPicture } from './imported-text'

export interface OfferedHeading {
  readonly level: number
  readonly text: string
}

/** A file that has been read and is not yet cut into chapters. */
export interface ReadText {
  /** What the file calls itself; null when it does not. */
  readonly title: string | null
  /** Blocks without ids. Headings keep the level of the file, 1–9; 0 is the title, where it stands in the text. */
  readonly nodes: readonly NodeJson[]
  /** The same with lines that only look like headings made into headings; null when there are none. */
  readonly withOffered: readonly NodeJson[] | null
  readonly offered: readonly OfferedHeading[]
  /** Of the text, as far as that can be told; passages in other languages are marked. */
  readonly language: Language | null
  /** True for a file that is one document already: uncut, it is taken as it is. */
  readonly isWhole: boolean
  readonly pictures: readonly ImportedPicture[]
  readonly report: ImportReport
}
