import type { Evidence, EvidenceKind, EvidenceType } from '../../../shared/domain/evidence'
import type { AssetHash, EvidenceId, Instant, WorkshopId } from '../../../shared/domain/ids'
import { column } from '../column'
import type { Database, Row } from '../database'
import { hasTable } from '../has-table'
import { hex } from '../hex'
import { sha256 } from '../sha256'

/** Everything that was ever attached to the workshop, in the order in which it came. */
export function listEvidence(database: Database, workshopId: WorkshopId): readonly Evidence[] {
  return database.all('SELECT * FROM evidence WHERE workshop_id = ? ORDER BY added_at, id', workshopId).map(toEvidence)
}

export function findEvidence(database: Database, id: EvidenceId): Evidence | null {
  const row = database.get('SELECT * FROM evidence WHERE id = ?', id)
  return row ? toEvidence(row) : null
}

/** Keeps the entry and, where they are not there yet or are damaged, its bytes. Call inside a transaction. */
export function insertEvidence(database: Database, evidence: Evidence, data: Uint8Array): void {
  database.run(
    `INSERT INTO evidence (id, workshop_id, kind, title, file_name, media_type, bytes, hash, names_people, added_at, added_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    evidence.id,
    evidence.workshopId,
    evidence.kind,
    evidence.title,
    evidence.fileName,
    evidence.mediaType,
    evidence.bytes,
    hex.decode(evidence.hash),
    Number(evidence.namesPeople),
    evidence.addedAt,
    evidence.addedBy,
  )
  // One that is damaged, or that no backup could bring back, is whole again with the same file.
  if (typeof readEvidence(database, evidence.hash) !== 'string') return
  database.run('DELETE FROM evidence_file WHERE hash = ?', hex.decode(evidence.hash))
  database.run('INSERT INTO evidence_file (hash, data) VALUES (?, ?)', hex.decode(evidence.hash), data)
}

export function describeEvidence(
  database: Database,
  { id, kind, title, namesPeople }: Pick<Evidence, 'id' | 'kind' | 'title' | 'namesPeople'>,
): void {
  database.run(
    'UPDATE evidence SET kind = ?, title = ?, names_people = ? WHERE id = ?',
    kind,
    title,
    Number(namesPeople),
    id,
  )
}

/** Marks the entry; the bytes go when no other entry needs them. Call inside a transaction. */
export function takeOutEvidence(
  database: Database,
  id: EvidenceId,
  { at, by, reason }: NonNullable<Evidence['removed']>,
): void {
  database.run('UPDATE evidence SET removed_at = ?, removed_by = ?, removed_why = ? WHERE id = ?', at, by, reason, id)
  database.run(
    `DELETE FROM evidence_file WHERE hash = (SELECT hash FROM evidence WHERE id = ?)
       AND hash NOT IN (SELECT hash FROM evidence WHERE removed_at IS NULL)`,
    id,
  )
}

/** The bytes of a file, verified: `missing` when there are none, `damaged` when they no longer fit their hash. */
export function readEvidence(database: Database, hash: AssetHash): Uint8Array | 'missing' | 'damaged' {
  const row = database.get('SELECT data FROM evidence_file WHERE hash = ?', hex.decode(hash))
  if (!row) return 'missing'
  const bytes = column.blob(row, 'data')
  return hex.encode(sha256(bytes)) === hash ? bytes : 'damaged'
}

/** What was taken out, with who did it and why. A library of an older schema has nothing of it. */
export function listTakenOut(database: Database): readonly Evidence[] {
  if (!hasTable(database, 'evidence')) return []
  return database.all('SELECT * FROM evidence WHERE removed_at IS NOT NULL ORDER BY removed_at, id').map(toEvidence)
}

function toEvidence(row: Row): Evidence {
  const at = column.optionalInteger<Instant>(row, 'removed_at')
  return {
    id: column.text<EvidenceId>(row, 'id'),
    workshopId: column.text<WorkshopId>(row, 'workshop_id'),
    kind: column.text<EvidenceKind>(row, 'kind'),
    title: column.text(row, 'title'),
    fileName: column.text(row, 'file_name'),
    mediaType: column.text<EvidenceType>(row, 'media_type'),
    bytes: column.integer(row, 'bytes'),
    hash: hex.encode<AssetHash>(column.blob(row, 'hash')),
    namesPeople: column.flag(row, 'names_people'),
    addedAt: column.integer<Instant>(row, 'added_at'),
    addedBy: column.text(row, 'added_by'),
    removed: at === null ? null : { at, by: column.text(row, 'removed_by'), reason: column.text(row, 'removed_why') },
  }
}
