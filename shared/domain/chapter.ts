import type { ChapterState } from './state'
import type { ChapterId, Day, DraftId, Instant, PersonId, ThemeId, VersionId } from './ids'
import type { Language } from './language'
import type { EditionKind } from './edition'

/** For whom something is meant. An empty list means any; it is shown if all three match. */
export interface AudienceFilter {
  readonly audiences: readonly string[]
  readonly districts: readonly string[]
  readonly kinds: readonly EditionKind[]
}

export interface Chapter extends AudienceFilter {
  readonly id: ChapterId
  readonly themeId: ThemeId
  readonly position: number
  readonly ownerId: PersonId | null
  /** Approval counts only where a guarantor is named. */
  readonly guarantorId: PersonId | null
  readonly district: string
  readonly country: string
  readonly isArchived: boolean
}

/** One row of the chapter list: a chapter in one of its languages. */
export interface ChapterRow {
  readonly chapterId: ChapterId
  readonly draftId: DraftId
  readonly themeId: ThemeId
  readonly position: number
  readonly language: Language
  readonly title: string
  readonly ownerName: string
  readonly hasGuarantor: boolean
  readonly district: string
  readonly isArchived: boolean
  readonly words: number
  readonly updatedAt: Instant
  readonly latest: VersionMark | null
  readonly approved: VersionMark | null
  /** True when the draft's text differs from the newest named version. */
  readonly hasUnversionedText: boolean
  /** False when the stored draft could not be read; it opens read-only. */
  readonly isReadable: boolean
}

/** What a list needs to know about a version. */
export interface VersionMark {
  readonly id: VersionId
  readonly number: number
  readonly state: ChapterState
  readonly lawAsOf: Day | null
  readonly checkAgainBy: Day | null
  /** Last day of its approval, also when it has passed. */
  readonly approvedUntil: Day | null
}
