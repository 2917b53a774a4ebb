import type { WorkshopId } from '../../../shared/domain/ids'
import type { WaitingDay } from '../../../shared/domain/workshop'
import { column } from '../column'
import type { Database } from '../database'

/** The programme that waits for its days; empty where none does. */
export function listWaitingDays(database: Database, id: WorkshopId): readonly WaitingDay[] {
  const row = database.get('SELECT body FROM waiting_programme WHERE workshop_id = ?', id)
  return row ? (JSON.parse(column.text(row, 'body')) as readonly WaitingDay[]) : []
}

export function keepWaitingProgramme(database: Database, id: WorkshopId, days: readonly WaitingDay[]): void {
  database.run(
    `INSERT INTO waiting_programme (workshop_id, body) VALUES (?, ?)
     ON CONFLICT (workshop_id) DO UPDATE SET body = excluded.body`,
    id,
    JSON.stringify(days),
  )
}

export function dropWaitingProgramme(database: Database, id: WorkshopId): void {
  database.run('DELETE FROM waiting_programme WHERE workshop_id = ?', id)
}
