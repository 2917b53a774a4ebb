import type { ChapterState } from './state'
import type { ChapterId, ContentHash, Day, Instant, VersionId } from './ids'
import type { Language } from './language'

/** Why a version was kept without being asked for. Such versions carry no number. */
export type AutomaticReason =
  'day-start' | 'before-restore' | 'restored' | 'before-import' | 'before-replace' | 'state-change' | 'rescued'

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

/** Words that came and went against the version before. */
export interface VersionSize {
  readonly insertedWords: number
  readonly deletedWords: number
}

/** A version as the history of a chapter lists it. */
export interface HistoryEntry extends Pick<
  Version,
  | 'id'
  | 'sequence'
  | 'number'
  | 'reason'
  | 'name'
  | 'note'
  | 'author'
  | 'institution'
  | 'createdAt'
  | 'words'
  | 'lawAsOf'
  | 'checkAgainBy'
  | 'state'
  | 'approvedUntil'
> {
  /** Null when it was never counted or the version before cannot be read. */
  readonly size: VersionSize | null
  /** The version whose text was taken again; its name is empty when the program kept it. */
  readonly restoredFrom: { readonly id: VersionId; readonly name: string; readonly createdAt: Instant } | null
}
