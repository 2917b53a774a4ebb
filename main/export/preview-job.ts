import type { AssetHash } from '../../shared/domain/ids'
import type { Manuscript } from './manuscript/manuscript'

/** Asks the export process for pages to look at. The answers carry the same `id`. */
export interface PreviewJob {
  readonly type: 'preview'
  readonly id: string
  readonly manuscript: Manuscript
  /** Those that the process does not hold yet; it keeps what the manuscript before needed. */
  readonly pictures: Readonly<Record<AssetHash, Uint8Array>>
  /** Pages from 0 that are drawn at once. */
  readonly pages: readonly number[]
}

/** Asks for further pages of a preview that was set before. */
export interface DrawJob {
  readonly type: 'draw'
  readonly id: string
  readonly serial: string
  readonly pages: readonly number[]
}

export interface DrawnSheet {
  readonly index: number
  readonly svg: string
}

export interface PreviewSet {
  readonly type: 'preview-set'
  readonly id: string
  /** Names this state of the text, for `DrawJob`. */
  readonly serial: string
  /** In points. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[]
  readonly places: readonly { readonly id: string; readonly page: number; readonly y: number }[]
  readonly losses: readonly string[]
  readonly drawn: readonly DrawnSheet[]
}

export interface PreviewDrawn {
  readonly type: 'preview-drawn'
  readonly id: string
  /** Null when that state is not held any more. */
  readonly drawn: readonly DrawnSheet[] | null
}

export interface PreviewFailed {
  readonly type: 'preview-failed'
  readonly id: string
  /** For the log, not for people. */
  readonly detail: string
}

export type PreviewReply = PreviewSet | PreviewDrawn | PreviewFailed
