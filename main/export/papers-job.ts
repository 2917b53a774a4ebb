import type { AssetHash, TaskId } from '../../shared/domain/ids'
import type { EngineName } from '../../shared/domain/edition'
import type { PaperFormat, PaperKind } from '../../shared/domain/paper'
import type { ExportFailed, ExportProgress } from './export-job'
import type { PaperFacts, PaperRequest } from './paper/paper-source'
import type { SheetView } from './preview-job'

/** Asks the export process for the paperwork of one workshop. Cancelled like every export: the process is ended. */
export interface PapersJob {
  readonly type: 'papers'
  readonly id: TaskId
  readonly facts: PaperFacts
  readonly requests: readonly PaperRequest[]
  /** Logos of the project. */
  readonly pictures: Readonly<Record<AssetHash, Uint8Array>>
}

export interface PaperFile {
  readonly kind: PaperKind
  readonly format: PaperFormat
  readonly bytes: Uint8Array
  /** Sheets of the PDF; null for a Word document. */
  readonly pages: number | null
}

export interface PapersDone {
  readonly type: 'papers-done'
  readonly id: TaskId
  /** In the order of the requests and, within one, of its formats. */
  readonly files: readonly PaperFile[]
  readonly engine: EngineName
  /** What could not be carried, as `code: detail` for `describeLosses`; empty when everything was. */
  readonly losses: readonly string[]
  /** Why a PDF may not be handed over, as `kind: rule`; for the log. Empty for files that passed their check. */
  readonly failedChecks: readonly string[]
}

export type PapersReply = ExportProgress | PapersDone | ExportFailed

/** Asks for one paper to look at: real pages, drawn. Answered and drawn further like the preview of a book. */
export interface PaperPreviewJob {
  readonly type: 'paper-preview'
  readonly id: string
  readonly facts: PaperFacts
  readonly request: PaperRequest
  readonly pictures: Readonly<Record<AssetHash, Uint8Array>>
  readonly view: SheetView
}
