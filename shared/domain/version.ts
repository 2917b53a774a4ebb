import type { ChapterState } from './state'
import type { ChapterId, ContentHash, Day, Instant, VersionId } from './ids'
import type { Language } from './language'

/** Why a version was kept without being asked for. Such versions carry no number. */
export type AutomaticReason = 'day-start' | 'before-restore' | 'before-import' | 'state-change' | 'rescued'

/** An immutable text of one chapter in one language. */
export interface Version {
  readonly id: VersionId
  readonly chapterId: ChapterId
  readonly language: Language
  /** Order within chapter and language; time is for display only (clocks jump). */
  readonly sequence: number
  /** From 1, per chapter and language, for named versions only. */
  readonly number: number | null
  readonly reason: AutomaticReason | null
  readonly name: string
  readonly note: string
  readonly title: string
  readonly author: string
  readonly institution: string
  readonly createdAt: Instant
  readonly contentHash: ContentHash
  readonly words: number
  readonly schemaVersion: number
  readonly lawAsOf: Day | null
  readonly checkAgainBy: Day | null
  readonly state: ChapterState
  readonly approvedUntil: Day | null
  /** The version whose text was restored to make this one. */
  readonly restoredFrom: VersionId | null
}
