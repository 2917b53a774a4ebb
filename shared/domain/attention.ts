import type { ChapterId, Day, DraftId, Instant, PackId, VersionId, WorkshopId } from './ids'
import type { Language } from './language'

/** The chapter in one of its languages, and the version that it is about. */
interface ChapterMatter {
  readonly draftId: DraftId
  readonly chapterId: ChapterId
  readonly language: Language
  readonly title: string
  readonly versionId: VersionId
  readonly number: number
}

/** A day that comes or has passed: an approval's last one, or the one to look at the text again. */
export interface DueMatter extends ChapterMatter {
  readonly kind: 'approval-ended' | 'approval-ends' | 'check-again'
  readonly day: Day
}

/** Nothing has happened with it for long, or it was written on since. */
export interface OpenMatter extends ChapterMatter {
  readonly kind: 'waiting-comments' | 'waiting-approval' | 'changed-since-approved'
  readonly since: Instant
}

/** A coming workshop would hand out a text that is outdated, or older than one that is approved. */
export interface PackMatter {
  readonly kind: 'pack-outdated'
  readonly workshopId: WorkshopId
  readonly workshopTitle: string
  readonly packId: PackId
  readonly packTitle: string
  readonly title: string
  readonly number: number
  /** The number of the newer approved version; null when there is none. */
  readonly newer: number | null
  /** The workshop's first day. */
  readonly day: Day
}

/** Participants' data of a workshop are kept up to a day that comes or has passed. */
export interface RetentionMatter {
  readonly kind: 'retention-ends'
  readonly workshopId: WorkshopId
  readonly title: string
  readonly people: number
  readonly day: Day
}

/** Comments in a working text that nobody has settled. */
export interface CommentMatter {
  readonly kind: 'open-comments'
  readonly draftId: DraftId
  readonly language: Language
  readonly title: string
  readonly comments: number
}

export type AttentionMatter = DueMatter | OpenMatter | CommentMatter | PackMatter | RetentionMatter

/** What needs attention today and up to and with another day, the most pressing first. */
export interface Attention {
  readonly today: Day
  readonly until: Day
  readonly matters: readonly AttentionMatter[]
}
