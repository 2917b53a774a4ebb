import type { Paper } from '../../manuscript/paper'
import type { DocxPicture } from '../docx-context'
import type { PaperMeasures } from './paper-measures'

/** What a part of a paper needs to be written. */
export interface PaperContext {
  readonly paper: Paper
  readonly measures: PaperMeasures
  readonly emblem: DocxPicture | null
  readonly pictures: ReadonlyMap<string, DocxPicture>
  /** Only remarks stand between this and where it is signed: its end goes with the signatures. */
  readonly leadsToSignatures?: boolean
  lose(what: string): void
}
