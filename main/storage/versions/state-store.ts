import { column } from '../column'
import type { Database } from '../database'
import type { Day, Instant, PersonId, VersionId } from '../../../shared/domain/ids'
import type { ChapterState, StateEvent } from '../../../shared/domain/state'

function append(database: Database, event: StateEvent): void {
  database.run(
    'INSERT INTO state_event (version_id, state, at, decided_by, entered_by, basis, approved_until) VALUES (?, ?, ?, ?, ?, ?, ?)',
    event.versionId,
    event.state,
    event.at,
    event.decidedBy,
    event.enteredBy,
    event.basis,
    event.approvedUntil,
  )
}

/** Oldest first. */
function list(database: Database, versionId: VersionId): readonly StateEvent[] {
  return database
    .all(
      'SELECT version_id, state, at, decided_by, entered_by, basis, approved_until FROM state_event WHERE version_id = ? ORDER BY id',
      versionId,
    )
    .map((row) => ({
      versionId: column.text<VersionId>(row, 'version_id'),
      state: column.text<ChapterState>(row, 'state'),
      at: column.integer<Instant>(row, 'at'),
      decidedBy: column.optionalText<PersonId>(row, 'decided_by'),
      enteredBy: column.text(row, 'entered_by'),
      basis: column.text(row, 'basis'),
      approvedUntil: column.optionalText<Day>(row, 'approved_until'),
    }))
}

/** What was decided about versions; events are only ever appended. */
export const stateStore = { append, list } as const
