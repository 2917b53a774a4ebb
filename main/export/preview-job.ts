import type { AssetHash } from '../../shared/domain/ids'
import type { Manuscript } from './manuscript/manuscript'

/** Asks the export process for pages to look at. The answers carry the same `id`. */
export interface PreviewJob {
  readonly type: 'preview'
  readonly id: string
  readonly manuscript: Manuscript
  /** Those that the process does not hold yet; it keeps what the manuscript before needed. */
  readonly pictures: Readonly<Record<AssetHash, Uint8Array>>
  readonly view: SheetView
}

/** Asks for further pages of a preview that was set before. */
export interface DrawJob {
  readonly type: 'draw'
  readonly id: string
  readonly serial: string
  readonly view: SheetView
}

/** Pages that are drawn at once, how wide, and what the asker holds of them. */
export interface SheetView {
  /** In pixels. */
  readonly width: number
  /** Pages from 0, the one that matters most first. */
  readonly sheets: readonly { readonly index: number; readonly held: string }[]
}

export interface SheetPicture {
  readonly index: number
  /** Equal for equal pages of one width. */
  readonly key: string
  /** Null: it is the picture that the asker holds. */
  readonly image: { readonly type: 'image/png' | 'image/svg+xml'; readonly bytes: Uint8Array } | null
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
  readonly drawn: readonly SheetPicture[]
}

export interface PreviewDrawn {
  readonly type: 'preview-drawn'
  readonly id: string
  /** Null when that state is not held any more. */
  readonly drawn: readonly SheetPicture[] | null
}

export interface PreviewFailed {
  readonly type: 'preview-failed'
  readonly id: string
  /** For the log, not for people. */
  readonly detail: string
}

export type PreviewReply = PreviewSet | PreviewDrawn | PreviewFailed
