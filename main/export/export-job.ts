import type { AssetHash, TaskId } from '../../shared/domain/ids'
import type { EngineName, OutputFormat, PageMap } from '../../shared/domain/edition'
import type { AppError } from '../../shared/domain/app-error'
import type { Manuscript } from './manuscript/manuscript'
import type { PictureQuality } from './pictures/picture-quality'

/** What the export process is asked to do: values in, bytes out. It knows neither the library nor the disk it goes to. */
export interface ExportJob {
  readonly id: TaskId
  readonly manuscript: Manuscript
  readonly pictures: Readonly<Record<AssetHash, Uint8Array>>
  /** PDFs that are bound in, by their hash. */
  readonly annexes?: Readonly<Record<AssetHash, Uint8Array>>
  readonly formats: readonly OutputFormat[]
  readonly quality: PictureQuality
  /** Pages known from the edition; without it, DOCX takes them from the PDF that is set first. */
  readonly pageMap: PageMap | null
  /** The Word template of the project; its styles, page, heads and feet are used. */
  readonly template?: Uint8Array
}

export type ExportStage =
  'preparing' | 'setting-pages' | 'finishing-pdf' | 'writing-docx' | 'writing-html' | 'writing-text' | 'checking'

export interface ExportProgress {
  readonly type: 'progress'
  readonly id: TaskId
  readonly stage: ExportStage
  /** 0 to 1 over the whole job. */
  readonly done: number
}

export interface ExportedFile {
  readonly format: OutputFormat
  readonly bytes: Uint8Array
  readonly pages: number | null
}

export interface ExportDone {
  readonly type: 'done'
  readonly id: TaskId
  readonly files: readonly ExportedFile[]
  readonly pageMap: PageMap
  readonly engine: EngineName
  /** SHA-256 over the `.typ` files, the fonts' names and the program's version. */
  readonly templateHash: string
  /** What could not be carried, block by block; empty when everything was. */
  readonly losses: readonly string[]
  /** Why the PDF that was asked for may not be issued; for the log. Empty for a file that passed its check. */
  readonly failedChecks: readonly string[]
}

export interface ExportFailed {
  readonly type: 'failed'
  readonly id: TaskId
  readonly error: AppError
  /** For the log, not for people. */
  readonly detail: string
}

export type ExportReply = ExportProgress | ExportDone | ExportFailed
