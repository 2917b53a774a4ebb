import type { AssetHash, EvidenceId, Instant, WorkshopId } from './ids'

export const evidenceKinds = ['signed-list', 'photograph', 'slides', 'minutes', 'other'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** A file that proves what happened at a workshop, kept by hash for the audit. */
export interface Evidence {
  readonly id: EvidenceId
  readonly workshopId: WorkshopId
  readonly kind: EvidenceKind
  readonly title: string
  readonly fileName: string
  readonly asset: AssetHash
  readonly mediaType: string
  readonly bytes: number
  /** People can be recognised in it: it is part of their data. */
  readonly namesPeople: boolean
  readonly addedAt: Instant
  readonly addedBy: string
  /** Taken out of the workshop, with the reason; the entry stays. Null: it counts. */
  readonly removed: { readonly at: Instant; readonly by: string; readonly reason: string } | null
}
