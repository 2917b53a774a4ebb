import type { Day, Instant, PersonId, VersionId } from './ids'

/** States of a version, in their usual order. */
export const chapterStates = ['working', 'in-comments', 'settled', 'approved', 'outdated'] as const
export type ChapterState = (typeof chapterStates)[number]

/** Append-only: the newest event of a version is its state; a version without one is `working`. */
export interface StateEvent {
  readonly versionId: VersionId
  readonly state: ChapterState
  readonly at: Instant
  /** Who decided; may differ from who typed it in. */
  readonly decidedBy: PersonId | null
  readonly enteredBy: string
  readonly basis: string
  readonly approvedUntil: Day | null
}
