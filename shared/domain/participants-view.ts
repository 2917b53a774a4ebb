import type { Day } from './ids'
import type { Certificate, Participant, ParticipantRules } from './participant'
import type { PeopleCounts } from './people-counts'

/** Everything that a workshop knows about its participants. */
export interface ParticipantsView {
  /** In the order of their registration. */
  readonly participants: readonly Participant[]
  /** The days of the workshop, each once, in order. */
  readonly days: readonly Day[]
  readonly certificates: readonly Certificate[]
  readonly rules: ParticipantRules
  /** Taught, from the programme as it is now. */
  readonly minutes: number
  readonly counts: PeopleCounts
  /** How many have been erased from this workshop. */
  readonly erased: number
}

/** An institution as participants have named it, with what belongs to it. */
export interface KnownPlace {
  readonly institution: string
  readonly district: string
  readonly country: string
}
