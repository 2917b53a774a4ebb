import type { Day, Instant, PersonId, VersionId } from './ids'

/** States of a version, in their usual order. */
export const chapterStates = ['working', 'in-comments', 'settled', 'approved', 'outdated'] as const
export type ChapterState = (typeof chapterStates)[number]

/** True when an approval has run out by itself: its term stays, its state reads as `outdated`. */
export const hasApprovalEnded = (version: {
  readonly state: ChapterState
  readonly approvedUntil: Day | null
}): boolean => version.state === 'outdated' && version.approvedUntil !== null

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

/** An event with the name of the person who decided; empty when nobody was named. */
export interface StateDecision extends StateEvent {
  readonly decidedByName: string
}
