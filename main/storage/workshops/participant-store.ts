import type { RetentionMatter } from '../../../shared/domain/attention'
import type { Day, Instant, ParticipantId, WorkshopId } from '../../../shared/domain/ids'
import type { CopyFormat, Participant, ParticipantFacts, ParticipantRules } from '../../../shared/domain/participant'
import type { KnownPlace } from '../../../shared/domain/participants-view'
import { column } from '../column'
import type { Database, Row } from '../database'
import { listPresence } from './attendance-store'

/** In the order of their registration. */
export function listParticipants(database: Database, workshopId: WorkshopId): readonly Participant[] {
  const present = listPresence(database, workshopId)
  // A list that came at once has one instant: the row tells its order.
  return database
    .all('SELECT * FROM participant WHERE workshop_id = ? ORDER BY registered_at, rowid', workshopId)
    .map((row) => toParticipant(row, present.get(column.text<ParticipantId>(row, 'id')) ?? []))
}

export function findParticipant(database: Database, id: ParticipantId): Participant | null {
  const row = database.get('SELECT * FROM participant WHERE id = ?', id)
  if (!row) return null
  return toParticipant(row, listPresence(database, column.text(row, 'workshop_id')).get(id) ?? [])
}

export type NewParticipant = Omit<Participant, 'presentOn'>

export function insertParticipant(database: Database, participant: NewParticipant): void {
  database.run(
    `INSERT INTO participant (name, institution, position_held, district, country, email, format, is_walk_in, id,
       workshop_id, registered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...factColumns(participant),
    participant.id,
    participant.workshopId,
    participant.registeredAt,
  )
}

export function updateParticipant(database: Database, id: ParticipantId, facts: ParticipantFacts): void {
  database.run(
    `UPDATE participant SET name = ?, institution = ?, position_held = ?, district = ?, country = ?, email = ?,
       format = ?, is_walk_in = ? WHERE id = ?`,
    ...factColumns(facts),
    id,
  )
}

/** With their attendance; a number in the register stays, without them. */
export function deleteParticipant(database: Database, id: ParticipantId): boolean {
  return database.run('DELETE FROM participant WHERE id = ?', id).changes > 0
}

/** Institutions of the library, those that participants of any workshop have named and those invited, the most frequent first. */
export function listKnownPlaces(database: Database): readonly KnownPlace[] {
  return database
    .all(
      `SELECT institution, district, country FROM
         (SELECT institution, district, country FROM participant
          UNION ALL SELECT name, district, country FROM institution
          UNION ALL SELECT value, '', '' FROM workshop, json_each(workshop.institutions)
            WHERE value NOT IN (SELECT institution FROM participant UNION SELECT name FROM institution))
       WHERE institution <> '' GROUP BY institution, district, country ORDER BY count(*) DESC, institution LIMIT 2000`,
    )
    .map((row) => ({
      institution: column.text(row, 'institution'),
      district: column.text(row, 'district'),
      country: column.text(row, 'country'),
    }))
}

export function readRules(database: Database, workshopId: WorkshopId): ParticipantRules | null {
  const row = database.get(
    'SELECT retain_until, certificate_share, certificate_pattern FROM workshop WHERE id = ?',
    workshopId,
  )
  if (!row) return null
  return {
    retainUntil: column.optionalText<Day>(row, 'retain_until'),
    certificateShare: column.optionalInteger(row, 'certificate_share'),
    certificatePattern: column.text(row, 'certificate_pattern'),
  }
}

export function updateRules(database: Database, workshopId: WorkshopId, rules: ParticipantRules): void {
  database.run(
    'UPDATE workshop SET retain_until = ?, certificate_share = ?, certificate_pattern = ? WHERE id = ?',
    rules.retainUntil,
    rules.certificateShare,
    rules.certificatePattern,
    workshopId,
  )
}

/** Workshops that still hold people's data although proof is due only up to a day up to and with `until`. */
export function listRetentionEnds(database: Database, until: Day): readonly RetentionMatter[] {
  return database
    .all(
      `SELECT w.id, w.title, w.retain_until, (SELECT count(*) FROM participant p WHERE p.workshop_id = w.id) AS people
       FROM workshop w WHERE w.retain_until <= ?
         AND EXISTS (SELECT 1 FROM participant p WHERE p.workshop_id = w.id) ORDER BY w.retain_until, w.id`,
      until,
    )
    .map((row) => ({
      kind: 'retention-ends',
      workshopId: column.text<WorkshopId>(row, 'id'),
      title: column.text(row, 'title'),
      day: column.text<Day>(row, 'retain_until'),
      people: column.integer(row, 'people'),
    }))
}

const factColumns = (facts: ParticipantFacts) =>
  [
    facts.name,
    facts.institution,
    facts.position,
    facts.district,
    facts.country,
    facts.email,
    facts.format ?? '',
    Number(facts.isWalkIn),
  ] as const

function toParticipant(row: Row, presentOn: readonly Day[]): Participant {
  const format = column.text(row, 'format')
  return {
    id: column.text<ParticipantId>(row, 'id'),
    workshopId: column.text<WorkshopId>(row, 'workshop_id'),
    name: column.text(row, 'name'),
    institution: column.text(row, 'institution'),
    position: column.text(row, 'position_held'),
    district: column.text(row, 'district'),
    country: column.text(row, 'country'),
    email: column.text(row, 'email'),
    format: format === '' ? null : (format as CopyFormat),
    isWalkIn: column.flag(row, 'is_walk_in'),
    registeredAt: column.integer<Instant>(row, 'registered_at'),
    presentOn,
  }
}
