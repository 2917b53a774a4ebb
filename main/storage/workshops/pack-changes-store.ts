import type { EditionKind } from '../../../shared/domain/edition'
import type { Day, EditionId, Instant, PackId, WorkshopId } from '../../../shared/domain/ids'
import type { TaughtEdition } from '../../../shared/domain/pack-changes'
import { column } from '../column'
import type { Database, Row } from '../database'

/** Whether a pack tells what is new, and since which edition where the person has chosen one. Null: it does not. */
export function findPackChanges(database: Database, packId: PackId): { readonly editionId: EditionId | null } | null {
  const row = database.get('SELECT edition_id FROM pack_changes WHERE pack_id = ?', packId)
  return row ? { editionId: column.optionalText<EditionId>(row, 'edition_id') } : null
}

export function savePackChanges(
  database: Database,
  packId: PackId,
  choice: { readonly editionId: EditionId | null } | null,
): void {
  if (choice === null) {
    database.run('DELETE FROM pack_changes WHERE pack_id = ?', packId)
    return
  }
  database.run(
    `INSERT INTO pack_changes (pack_id, edition_id) VALUES (?, ?)
     ON CONFLICT (pack_id) DO UPDATE SET edition_id = excluded.edition_id`,
    packId,
    choice.editionId,
  )
}

/** An edition with what tells it from others, and where it comes from. */
export interface ComparableEdition extends TaughtEdition {
  readonly packId: PackId
  readonly workshopId: WorkshopId
}

const query = `
  SELECT e.id, e.pack_id, e.number, e.kind, e.language, e.issued_at, k.title AS pack_title, w.id AS workshop_id,
    w.title AS workshop_title, w.district,
    (SELECT min(date) FROM workshop_day d WHERE d.workshop_id = w.id) AS first_day
  FROM edition e JOIN pack k ON k.id = e.pack_id JOIN workshop w ON w.id = k.workshop_id
  WHERE NOT EXISTS (SELECT 1 FROM edition_event v WHERE v.edition_id = e.id AND v.type = 'withdrawn')
  ORDER BY e.issued_at DESC, e.number DESC, e.id`

/** Every edition that was not withdrawn, the newest first. */
export const listComparable = (database: Database): readonly ComparableEdition[] =>
  database.all(query).map(toComparable)

const toComparable = (row: Row): ComparableEdition => ({
  editionId: column.text<EditionId>(row, 'id'),
  packId: column.text<PackId>(row, 'pack_id'),
  workshopId: column.text<WorkshopId>(row, 'workshop_id'),
  packTitle: column.text(row, 'pack_title'),
  number: column.integer(row, 'number'),
  kind: column.text<EditionKind>(row, 'kind'),
  language: column.text(row, 'language'),
  issuedAt: column.integer<Instant>(row, 'issued_at'),
  workshopTitle: column.text(row, 'workshop_title'),
  district: column.text(row, 'district'),
  firstDay: column.optionalText<Day>(row, 'first_day'),
})
