import type { Instant, ParticipantId, WorkshopId } from '../../../shared/domain/ids'
import type { Certificate } from '../../../shared/domain/participant'
import { column } from '../column'
import type { Database, Row } from '../database'

/** Whether it counts is not stored: attendance says so. */
export type StoredCertificate = Omit<Certificate, 'counts'>

/** The register of a workshop in the order of its numbers. */
export function listCertificates(database: Database, workshopId: WorkshopId): readonly StoredCertificate[] {
  return database
    .all('SELECT * FROM certificate WHERE workshop_id = ? ORDER BY sequence', workshopId)
    .map(toCertificate)
}

export function insertCertificate(database: Database, workshopId: WorkshopId, certificate: StoredCertificate): void {
  database.run(
    `INSERT INTO certificate (workshop_id, sequence, number, participant_id, is_blank, minutes, prepared_at, prepared_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    workshopId,
    certificate.sequence,
    certificate.number,
    certificate.participantId,
    Number(certificate.isBlank),
    certificate.minutes,
    certificate.preparedAt,
    certificate.preparedBy,
  )
}

/** The first number that was never given in this workshop. */
export function nextSequence(database: Database, workshopId: WorkshopId): number {
  const row = database.get(
    'SELECT coalesce(max(sequence), 0) + 1 AS next FROM certificate WHERE workshop_id = ?',
    workshopId,
  )
  return row ? column.integer(row, 'next') : 1
}

export function isNumberGiven(database: Database, number: string): boolean {
  return database.get('SELECT 1 AS found FROM certificate WHERE number = ?', number) !== undefined
}

/** Writes a name into a blank one; false when it is not blank. */
export function fillBlank(
  database: Database,
  workshopId: WorkshopId,
  sequence: number,
  participantId: ParticipantId,
): boolean {
  const done = database.run(
    'UPDATE certificate SET participant_id = ?, is_blank = 0 WHERE workshop_id = ? AND sequence = ? AND is_blank = 1',
    participantId,
    workshopId,
    sequence,
  )
  return done.changes > 0
}

export function setCertificateMinutes(
  database: Database,
  workshopId: WorkshopId,
  sequence: number,
  minutes: number,
): void {
  database.run(
    'UPDATE certificate SET minutes = ? WHERE workshop_id = ? AND sequence = ?',
    minutes,
    workshopId,
    sequence,
  )
}

/** Which workshop of the library this one is, from 1, in the order in which they were made. */
export function workshopOrdinal(database: Database, workshopId: WorkshopId): number {
  const row = database.get(
    `SELECT count(*) AS ordinal FROM workshop o, workshop w
     WHERE w.id = ? AND (o.created_at, o.id) <= (w.created_at, w.id)`,
    workshopId,
  )
  return row ? column.integer(row, 'ordinal') : 0
}

function toCertificate(row: Row): StoredCertificate {
  return {
    sequence: column.integer(row, 'sequence'),
    number: column.text(row, 'number'),
    participantId: column.optionalText<ParticipantId>(row, 'participant_id'),
    isBlank: column.flag(row, 'is_blank'),
    minutes: column.integer(row, 'minutes'),
    preparedAt: column.integer<Instant>(row, 'prepared_at'),
    preparedBy: column.text(row, 'prepared_by'),
  }
}
