import type { Participant, ParticipantFacts } from '../../../shared/domain/participant'
import type { KnownPlace } from '../../../shared/domain/participants-view'

/** Fields that are typed into a row, in their order. */
export const rowFields = ['name', 'institution', 'district', 'position'] as const
export type RowField = (typeof rowFields)[number]
export type RowWords = Partial<Readonly<Record<RowField, string>>>

const allFields = [...rowFields, 'country', 'email', 'format', 'isWalkIn'] as const

export const emptyPerson: ParticipantFacts = {
  name: '',
  institution: '',
  position: '',
  district: '',
  country: '',
  email: '',
  format: null,
  isWalkIn: false,
}

export const factsOf = (person: Participant): ParticipantFacts => ({
  name: person.name,
  institution: person.institution,
  position: person.position,
  district: person.district,
  country: person.country,
  email: person.email,
  format: person.format,
  isWalkIn: person.isWalkIn,
})

/** What is known of an institution; undefined for one that nobody has named yet. */
export const placeOf = (institution: string, places: readonly KnownPlace[]): KnownPlace | undefined =>
  institution.trim() === '' ? undefined : places.find((one) => one.institution === institution.trim())

export const isEqual = (one: ParticipantFacts, other: ParticipantFacts): boolean =>
  allFields.every((field) => one[field] === other[field])

/** Without spaces at the ends, as it is stored. */
export const trimmed = (facts: ParticipantFacts): ParticipantFacts => ({
  ...facts,
  name: facts.name.trim(),
  institution: facts.institution.trim(),
  position: facts.position.trim(),
  district: facts.district.trim(),
  country: facts.country.trim(),
  email: facts.email.trim(),
})
