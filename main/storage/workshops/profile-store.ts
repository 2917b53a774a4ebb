import type { Day, Instant, ProfileId } from '../../../shared/domain/ids'
import type { PublicityProfile } from '../../../shared/domain/publicity-profile'
import { canonicalJson } from '../../../shared/document/canonical-json'
import { column } from '../column'
import type { Database, Row } from '../database'
import { hex } from '../hex'

type ProfileBody = Pick<
  PublicityProfile,
  'statements' | 'disclaimers' | 'logos' | 'hasEmblem' | 'partnerLogos' | 'rules'
> & {
  readonly registrationPattern?: string
}

export function listProfiles(database: Database): readonly PublicityProfile[] {
  return database.all('SELECT * FROM publicity_profile ORDER BY rowid').map(toProfile)
}

export function findProfile(database: Database, id: ProfileId): PublicityProfile | null {
  const row = database.get('SELECT * FROM publicity_profile WHERE id = ?', id)
  return row ? toProfile(row) : null
}

export function findSeededProfile(database: Database, seedId: string): PublicityProfile | null {
  const row = database.get('SELECT * FROM publicity_profile WHERE seed_id = ? ORDER BY rowid LIMIT 1', seedId)
  return row ? toProfile(row) : null
}

export function insertProfile(database: Database, profile: PublicityProfile, seedHash: string | null): void {
  database.run(
    `INSERT INTO publicity_profile (id, seed_id, seed_hash, name, body, source, checked_on, edited_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    profile.id,
    profile.seedId,
    seedHash === null ? null : hex.decode(seedHash),
    profile.name,
    bodyOf(profile),
    profile.source,
    profile.checkedOn,
    profile.editedAt,
  )
}

/** Writes the profile as it is given; `seedHash` names the shipped one that was last decided about. */
export function updateProfile(database: Database, profile: PublicityProfile, seedHash: string | null): void {
  database.run(
    `UPDATE publicity_profile SET seed_id = ?, seed_hash = ?, name = ?, body = ?, source = ?, checked_on = ?, edited_at = ?
     WHERE id = ?`,
    profile.seedId,
    seedHash === null ? null : hex.decode(seedHash),
    profile.name,
    bodyOf(profile),
    profile.source,
    profile.checkedOn,
    profile.editedAt,
    profile.id,
  )
}

/** Hash of the shipped profile that this one was made from, or that was last decided about. */
export function findSeedHash(database: Database, id: ProfileId): string | null {
  const row = database.get('SELECT seed_hash FROM publicity_profile WHERE id = ?', id)
  const hash = row && column.optionalBlob(row, 'seed_hash')
  return hash ? hex.encode(hash) : null
}

function bodyOf(profile: PublicityProfile): string {
  const { statements, disclaimers, logos, hasEmblem, partnerLogos, registrationPattern, rules } = profile
  return canonicalJson({ statements, disclaimers, logos, hasEmblem, partnerLogos, registrationPattern, rules })
}

function toProfile(row: Row): PublicityProfile {
  const { statements, disclaimers, logos, hasEmblem, partnerLogos, registrationPattern, rules } = JSON.parse(
    column.text(row, 'body'),
  ) as ProfileBody
  return {
    id: column.text<ProfileId>(row, 'id'),
    seedId: column.optionalText(row, 'seed_id'),
    name: column.text(row, 'name'),
    statements,
    disclaimers,
    logos,
    hasEmblem,
    ...(partnerLogos && { partnerLogos }),
    registrationPattern: registrationPattern ?? null,
    rules,
    source: column.text(row, 'source'),
    checkedOn: column.optionalText<Day>(row, 'checked_on'),
    editedAt: column.optionalInteger<Instant>(row, 'edited_at'),
  }
}
