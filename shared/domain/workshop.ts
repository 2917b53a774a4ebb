import type { ChapterId, Day, PersonId, ProjectId, WorkshopId } from './ids'
import type { Language } from './language'

/** The kinds that a new library offers; the list is the user's (settings `workshopKinds`). */
export const seededWorkshopKinds = [
  'workshop',
  'follow-up',
  'round-table',
  'study-visit',
  'conference',
  'lecture',
  'course',
] as const

export interface WorkshopBlock {
  /** `HH:MM` */
  readonly from: string
  readonly to: string
  readonly title: string
  readonly method: string
  readonly place: string
  readonly host: string
  readonly lecturerId: PersonId | null
  readonly chapterId: ChapterId | null
}

export interface WorkshopDay {
  readonly date: Day
  readonly blocks: readonly WorkshopBlock[]
}

export interface Workshop {
  readonly id: WorkshopId
  readonly projectId: ProjectId | null
  readonly title: string
  readonly kind: string
  readonly district: string
  readonly days: readonly WorkshopDay[]
  readonly venue: string
  readonly address: string
  readonly languages: readonly Language[]
  readonly audience: readonly string[]
  /** Invited, in the order of the invitation. */
  readonly institutions: readonly string[]
  readonly lecturerIds: readonly PersonId[]
  readonly coordinatorId: PersonId | null
  readonly follows: readonly WorkshopId[]
  readonly note: string
  readonly isArchived: boolean
}

/** One row of the workshop list. */
export interface WorkshopRow {
  readonly id: WorkshopId
  readonly title: string
  readonly kind: string
  readonly district: string
  readonly firstDay: Day | null
  readonly lastDay: Day | null
  readonly projectTitle: string
  readonly packCount: number
  readonly editionCount: number
  readonly isArchived: boolean
}

/** A day of a programme that has no date yet: so many days after the first. */
export interface WaitingDay {
  readonly after: number
  readonly blocks: readonly WorkshopBlock[]
}
