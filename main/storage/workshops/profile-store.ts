import type { Day, Instant, ProfileId } from '../../../shared/domain/ids'
import type { PublicityProfile } from '../../../shared/domain/publicity-profile'
import { canonicalJson } from '../../../shared/document/canonical-json'
import type { Database, Row } from '../database'
import { hexValue, rowValues } from './row-values'

type ProfileBody = Pick<
  PublicityProfile,
  'statements' | 'disclaimers' | 'logos' | 'hasEmblem' | 'rules'
> & { readonly registrationPattern?: string }

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
  const { statements, disclaimers, logos, hasEmblem, registrationPattern, rules } = profile
  database.run(
    `INSERT INTO publicity_profile (id, seed_id, seed_hash, name, body, source, checked_on, edited_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    profile.id, profile.seedId, seedHash === null ? null : hexValue(seedHash), profile.name,
    canonicalJson({ statements, disclaimers, logos, hasEmblem, registrationPattern, rules }),
    profile.source, profile.checkedOn, profile.editedAt,
  )
}

function toProfile(row: Row): PublicityProfile {
  const values = rowValues(row)
  const { statements, disclaimers, logos, hasEmblem, registrationPattern, rules } = values.json<ProfileBody>('body')
  return {
    id: values.text<ProfileId>('id'),
    seedId: values.textOrNull('seed_id'),
    name: values.text('name'),
    statements, disclaimers, logos, hasEmblem,
    registrationPattern: registrationPattern ?? null,
    rules,
    source: values.text('source'),
    checkedOn: values.textOrNull<Day>('checked_on'),
    editedAt: values.numberOrNull<Instant>('edited_at'),
  }
}
