import type { Day, ProfileId, ProjectId } from './ids'
import type { ProjectLook } from './project-look'

export interface FundingSource {
  readonly name: string
  /** In whole cents of `currency`. */
  readonly amount: number
  readonly currency: string
  readonly share: string
}

/** A grant project: what publicity and the audit ask for. */
export interface Project {
  readonly id: ProjectId
  readonly title: string
  readonly programme: string
  readonly registrationNumber: string
  readonly beneficiary: string
  readonly partners: readonly string[]
  readonly sources: readonly FundingSource[]
  readonly from: Day | null
  readonly to: Day | null
  readonly profileId: ProfileId
  /** `#rrggbb`, used on the cover. */
  readonly color: string
  readonly look: ProjectLook
  readonly isArchived: boolean
}
