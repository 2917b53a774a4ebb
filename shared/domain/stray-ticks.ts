import type { Day, ParticipantId } from './ids'
import type { Participant } from './participant'

/** Attendance on a day that the workshop does not have (any more). */
export interface StrayTicks {
  readonly day: Day
  readonly participantIds: readonly ParticipantId[]
}

/** Ticks that count nowhere because the date of their day was changed or the day was taken out; by day, in order. */
export function strayTicks(
  participants: readonly Pick<Participant, 'id' | 'presentOn'>[],
  days: readonly string[],
): readonly StrayTicks[] {
  const stray = new Map<Day, ParticipantId[]>()
  for (const { id, presentOn } of participants)
    for (const day of presentOn) if (!days.includes(day)) stray.set(day, [...(stray.get(day) ?? []), id])
  return [...stray].map(([day, participantIds]) => ({ day, participantIds })).sort((a, b) => (a.day < b.day ? -1 : 1))
}
