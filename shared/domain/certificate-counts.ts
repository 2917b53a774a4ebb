import type { Day } from './ids'
import type { Participant, ParticipantRules } from './participant'

/**
 * Whether the certificate of somebody counts: after one day of the workshop, or after the share of its days that the
 * workshop asks for. Without days nothing counts.
 */
export function certificateCounts(
  { presentOn }: Pick<Participant, 'presentOn'>,
  days: readonly Day[],
  { certificateShare }: Pick<ParticipantRules, 'certificateShare'>,
): boolean {
  const present = days.filter((day) => presentOn.includes(day)).length
  if (present === 0) return false
  return certificateShare === null || present * 100 >= certificateShare * days.length
}
