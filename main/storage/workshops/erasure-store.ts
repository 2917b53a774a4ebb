import type { Instant, ParticipantId, WorkshopId } from '../../../shared/domain/ids'
import { column } from '../column'
import type { Database } from '../database'
import { hasTable } from '../has-table'

/** Who was erased, by id alone. */
export interface Erasure {
  readonly participantId: ParticipantId
  readonly workshopId: WorkshopId
  readonly at: Instant
  readonly by: string
}

export function listErasures(database: Database): readonly Erasure[] {
  return database.all('SELECT * FROM erasure ORDER BY at, participant_id').map((row) => ({
    participantId: column.text<ParticipantId>(row, 'participant_id'),
    workshopId: column.text<WorkshopId>(row, 'workshop_id'),
    at: column.integer<Instant>(row, 'at'),
    by: column.text(row, 'by_name'),
  }))
}

export function countErasures(database: Database, workshopId: WorkshopId): number {
  const row = database.get('SELECT count(*) AS erased FROM erasure WHERE workshop_id = ?', workshopId)
  return row ? column.integer(row, 'erased') : 0
}

export function insertErasure(database: Database, erasure: Erasure): void {
  database.run(
    'INSERT INTO erasure (participant_id, workshop_id, at, by_name) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    erasure.participantId,
    erasure.workshopId,
    erasure.at,
    erasure.by,
  )
}

/** Whether a library has erased anybody or numbered a certificate; one of an older schema has not. */
export function hasErasures(database: Database): boolean {
  if (!hasTable(database, 'erasure')) return false
  return database.get('SELECT 1 AS found FROM erasure UNION ALL SELECT 1 FROM certificate LIMIT 1') !== undefined
}

const yearOfDays = 365 * 86_400_000

/** What remembers that people went, by table: an older library has none of them, or not all. */
const departures = {
  erasure: 'SELECT at FROM erasure',
  evidence: 'SELECT removed_at AS at FROM evidence WHERE names_people = 1',
} as const

/**
 * Backups made before this instant name or show people who were erased over 12 months ago, in a list or in evidence that
 * was taken out; null when there are none.
 */
export function forgetBefore(database: Database, now: Instant): Instant | null {
  const known = Object.entries(departures).filter(([table]) => hasTable(database, table))
  if (known.length === 0) return null
  const all = known.map(([, select]) => select).join(' UNION ALL ')
  const row = database.get(`SELECT max(at) AS at FROM (${all}) WHERE at <= ?`, now - yearOfDays)
  return row ? column.optionalInteger<Instant>(row, 'at') : null
}

/** Hashes of evidence that shows people and was taken out over 12 months ago. */
export function listForgottenEvidence(database: Database, now: Instant): readonly Uint8Array[] {
  if (!hasTable(database, 'evidence')) return []
  return database
    .all('SELECT DISTINCT hash FROM evidence WHERE names_people = 1 AND removed_at <= ?', now - yearOfDays)
    .map((row) => column.blob(row, 'hash'))
}
