import type { AssetHash, EvidenceId, Instant, WorkshopId } from './ids'

export const evidenceKinds = ['signed-list', 'photograph', 'slides', 'minutes', 'other'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

export const evidenceTypes = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/tiff': ['tif', 'tiff'],
  'image/heic': ['heic', 'heif'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
} as const satisfies Record<string, readonly string[]>
/** What can be kept as evidence, told by its bytes, with the endings that such a file has; the first is the usual one. */
export type EvidenceType = keyof typeof evidenceTypes

/** A scan of many pages fits; a recording of a whole day does not belong into the library. */
export const mostEvidenceBytes = 50_000_000

/** A file that proves what happened at a workshop, kept by hash for the audit. */
export interface Evidence {
  readonly id: EvidenceId
  readonly workshopId: WorkshopId
  readonly kind: EvidenceKind
  readonly title: string
  readonly fileName: string
  readonly hash: AssetHash
  readonly mediaType: EvidenceType
  readonly bytes: number
  /** People can be recognised in it: it is part of their data. */
  readonly namesPeople: boolean
  readonly addedAt: Instant
  readonly addedBy: string
  /** Taken out of the workshop, with the reason; the entry stays. Null: it counts. */
  readonly removed: { readonly at: Instant; readonly by: string; readonly reason: string } | null
}
