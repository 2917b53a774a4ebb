import type { ParticipantsView } from '../../../shared/domain/participants-view'
import type { Workshop } from '../../../shared/domain/workshop'

/** What every panel of the section is given. */
export interface PanelProps {
  readonly workshop: Workshop
  readonly view: ParticipantsView
}

/** Says who was there on which days. */
export type Tick = (participantIds: readonly string[], days: readonly string[], isPresent: boolean) => void
