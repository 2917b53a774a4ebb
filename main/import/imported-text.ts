import type { AssetHash } from '../../shared/domain/ids'
import type { DocumentJson } from '../../shared/document/document-json'
import type { ImportReport } from '../../shared/domain/import-report'

/** A picture that came inside the file; the document names it by its hash. */
export interface ImportedPicture {
  readonly hash: AssetHash
  readonly name: string
  readonly bytes: Uint8Array
}

/** A document that has passed the gate, with what came along and what did not. */
export interface ImportedText {
  /** Null when the file names none. */
  readonly title: string | null
  readonly document: DocumentJson
  readonly pictures: readonly ImportedPicture[]
  readonly report: ImportReport
}
