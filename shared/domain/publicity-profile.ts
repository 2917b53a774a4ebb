import type { Day, Instant, ProfileId } from './ids'
import type { Language } from './language'

export interface PublicityStatement {
  /** May hold `{title}` and `{registrationNumber}`. */
  readonly text: string
  /** False for a translation that is not an official wording; shown as such. */
  readonly isOfficial: boolean
}

/** Data, not code: what a funder wants printed, where it is written and when that was last checked. */
export interface PublicityProfile {
  readonly id: ProfileId
  /** Name of the shipped profile this one was copied from. */
  readonly seedId: string | null
  readonly name: string
  readonly statements: Readonly<Record<Language, PublicityStatement>>
  readonly disclaimers: Readonly<Record<Language, PublicityStatement>>
  readonly logos: readonly string[]
  readonly hasEmblem: boolean
  /** The funder wants partners named in words only. */
  readonly partnerLogos?: 'forbidden' | undefined
  readonly registrationPattern: string | null
  readonly rules: readonly string[]
  readonly source: string
  /** Null when nobody has verified the wording yet; the app says so. */
  readonly checkedOn: Day | null
  readonly editedAt: Instant | null
}

/** What a person sees and edits of a profile. */
export type ProfileFacts = Omit<PublicityProfile, 'id' | 'seedId' | 'editedAt'>

/** A profile about which the program now ships something else than the library has. */
export interface ProfileOffer {
  readonly id: ProfileId
  readonly present: ProfileFacts
  readonly offered: ProfileFacts
}
