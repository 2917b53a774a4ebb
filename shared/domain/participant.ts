import type { Day, Instant, ParticipantId, WorkshopId } from './ids'

/** How somebody would rather have their copy. A preference, never a reason for it. */
export const copyFormats = ['a4', 'a5', 'large', 'phone', 'docx', 'html'] as const
export type CopyFormat = (typeof copyFormats)[number]

/** Somebody who is taught. Kept with one workshop, erased on request, never in editions, chapter files or packages. */
export interface Participant {
  readonly id: ParticipantId
  readonly workshopId: WorkshopId
  readonly name: string
  readonly institution: string
  readonly position: string
  readonly district: string
  readonly country: string
  readonly email: string
  /** Null: as everybody. */
  readonly format: CopyFormat | null
  /** Came without being registered. */
  readonly isWalkIn: boolean
  readonly registeredAt: Instant
  /** Days of the workshop on which attendance was ticked. */
  readonly presentOn: readonly Day[]
}

/** A number in the register of certificates. It counts once its person's attendance is ticked. */
export interface Certificate {
  readonly sequence: number
  readonly number: string
  /** Null: a blank one, or the person has been erased. */
  readonly participantId: ParticipantId | null
  /** Numbered without a name, for somebody who comes unregistered. */
  readonly isBlank: boolean
  /** Taught, from the programme. */
  readonly minutes: number
  readonly preparedAt: Instant
  readonly preparedBy: string
  readonly counts: boolean
}

/** How a workshop keeps its participants and numbers their certificates. */
export interface ParticipantRules {
  /** The last day on which their data may be needed as proof; null until somebody says. */
  readonly retainUntil: Day | null
  /** Percent of the days that a certificate takes to count; null: one day is enough. */
  readonly certificateShare: number | null
  /** `{year}`, `{workshop}` and `{sequence}` are filled in. */
  readonly certificatePattern: string
}

/** What a person says about a participant. */
export type ParticipantFacts = Pick<
  Participant,
  'name' | 'institution' | 'position' | 'district' | 'country' | 'email' | 'format' | 'isWalkIn'
>
