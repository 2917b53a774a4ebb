import type { InstitutionId, PersonId } from './ids'

/** Someone who works on the handbook or at a workshop. Participants are kept apart (see workshop.ts). */
export interface Person {
  readonly id: PersonId
  readonly name: string
  readonly institution: string
  readonly email: string
}

export interface Institution {
  readonly id: InstitutionId
  readonly name: string
  readonly district: string
  readonly country: string
}
