import type { Instant, WorkshopId } from '../../../shared/domain/ids'
import { column } from '../column'
import type { Database } from '../database'

/** Everything with an instant that a workshop's packs, papers and records are made from. */
const instants = `
  SELECT created_at AS at FROM workshop WHERE id = ?1
  UNION ALL SELECT created_at FROM pack WHERE workshop_id = ?1
  UNION ALL SELECT v.created_at FROM pack k JOIN pack_item i ON i.pack_id = k.id JOIN version v ON v.id = i.version_id
    WHERE k.workshop_id = ?1
  UNION ALL SELECT s.at FROM pack k JOIN pack_item i ON i.pack_id = k.id JOIN state_event s ON s.version_id = i.version_id
    WHERE k.workshop_id = ?1
  UNION ALL SELECT e.issued_at FROM pack k JOIN edition e ON e.pack_id = k.id WHERE k.workshop_id = ?1
  UNION ALL SELECT v.at FROM pack k JOIN edition e ON e.pack_id = k.id JOIN edition_event v ON v.edition_id = e.id
    WHERE k.workshop_id = ?1
  UNION ALL SELECT changed_at FROM paper WHERE workshop_id = ?1
  UNION ALL SELECT registered_at FROM participant WHERE workshop_id = ?1
  UNION ALL SELECT prepared_at FROM certificate WHERE workshop_id = ?1
  UNION ALL SELECT at FROM erasure WHERE workshop_id = ?1
  UNION ALL SELECT added_at FROM evidence WHERE workshop_id = ?1
  UNION ALL SELECT removed_at FROM evidence WHERE workshop_id = ?1`

/** When something of a workshop was last written; papers that were made of it are none of that. Null without it. */
export function findLastChange(database: Database, id: WorkshopId): Instant | null {
  const row = database.get(`SELECT max(at) AS at FROM (${instants})`, id)
  return row ? column.optionalInteger<Instant>(row, 'at') : null
}
