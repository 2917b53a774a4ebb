import type { ChapterId, Day, EditionId, Instant, VersionId } from './ids'
import type { EditionKind } from './edition'
import type { Language } from './language'
import type { VersionSize } from './version'

/** One text of a pack as two packs are compared by it. */
export interface ComparedPart {
  readonly versionId: VersionId
  readonly chapterId: ChapterId
  readonly language: Language
  readonly title: string
  readonly number: number
  readonly lawAsOf: Day | null
}

/** An edition that a pack can be compared with. */
export interface TaughtEdition {
  readonly editionId: EditionId
  readonly packTitle: string
  readonly number: number
  readonly kind: EditionKind
  readonly language: Language
  readonly issuedAt: Instant
  readonly workshopTitle: string
  readonly district: string
  readonly firstDay: Day | null
}

export interface VersionNote {
  readonly number: number
  readonly name: string
  readonly note: string
}

/** What became of one chapter between two packs. */
export interface ChapterChange {
  /** `version`: another version of it; `moved`: the same one in another place. */
  readonly type: 'added' | 'removed' | 'version' | 'moved'
  readonly title: string
  readonly language: Language
  /** Null for what was not there. */
  readonly before: { readonly number: number; readonly lawAsOf: Day | null } | null
  readonly after: { readonly number: number; readonly lawAsOf: Day | null } | null
  /** Stands in another order among the chapters that both have. */
  readonly isMoved: boolean
  /** Of the versions in between, the oldest first. Empty in what participants get: they are written for colleagues. */
  readonly notes: readonly VersionNote[]
  /** Words that came and went; null where nothing can be compared. */
  readonly size: VersionSize | null
}

/** What has changed since the pack that was taught last time. */
export interface PackChanges {
  readonly since: TaughtEdition
  readonly changes: readonly ChapterChange[]
  /** Chapters that are as they were. */
  readonly unchanged: number
}
