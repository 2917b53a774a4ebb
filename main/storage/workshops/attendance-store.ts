import type { Day, ParticipantId, WorkshopId } from '../../../shared/domain/ids'
import { column } from '../column'
import type { Database } from '../database'

/** The days on which each participant of the workshop was there, in order. */
export function listPresence(database: Database, workshopId: WorkshopId): ReadonlyMap<ParticipantId, readonly Day[]> {
  const rows = database.all(
    `SELECT a.participant_id, a.date FROM attendance a JOIN participant p ON p.id = a.participant_id
     WHERE p.workshop_id = ? AND a.is_present = 1 ORDER BY a.date`,
    workshopId,
  )
  const days = new Map<ParticipantId, Day[]>()
  for (const row of rows) {
    const id = column.text<ParticipantId>(row, 'participant_id')
    const known = days.get(id)
    if (known) known.push(column.text<Day>(row, 'date'))
    else days.set(id, [column.text<Day>(row, 'date')])
  }
  return days
}

/** Days on which somebody was ever ticked or unticked, also those that the workshop no longer has. */
export function listTickedDays(database: Database, workshopId: WorkshopId): readonly Day[] {
  return database
    .all(
      `SELECT DISTINCT a.date FROM attendance a JOIN participant p ON p.id = a.participant_id
       WHERE p.workshop_id = ? ORDER BY a.date`,
      workshopId,
    )
    .map((row) => column.text<Day>(row, 'date'))
}

export function setPresence(database: Database, id: ParticipantId, date: Day, isPresent: boolean): void {
  database.run(
    `INSERT INTO attendance (participant_id, date, is_present) VALUES (?, ?, ?)
     ON CONFLICT (participant_id, date) DO UPDATE SET is_present = excluded.is_present`,
    id,
    date,
    Number(isPresent),
  )
}
