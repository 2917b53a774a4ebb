import type { CopySource } from '../../../shared/domain/personal-copies'
import type { PackId, ParticipantId, WorkshopId } from '../../../shared/domain/ids'

export interface CopiesRequest {
  readonly workshopId: WorkshopId
  readonly packId: PackId
  /** `edition`: the newest that was issued for participants. `proof`: the pack as it stands, marked. */
  readonly source: CopySource
  /** Null: everybody on the list. */
  readonly participantIds: readonly ParticipantId[] | null
  /** The name stands on every page; without it only the files are told apart. */
  readonly withNames: boolean
  readonly folder: string
}
