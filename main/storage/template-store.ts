import type { AssetHash, Instant, ProjectId } from '../../shared/domain/ids'
import { column } from './column'
import type { Database } from './database'
import { hex } from './hex'
import { sameBytes } from './same-bytes'
import { sha256 } from './sha256'

export interface AttachedTemplate {
  readonly hash: AssetHash
  readonly name: string
  readonly attachedAt: Instant
  readonly attachedBy: string
}

function find(database: Database, projectId: ProjectId): AttachedTemplate | null {
  const row = database.get(
    'SELECT template_hash, name, attached_at, attached_by FROM project_template WHERE project_id = ?',
    projectId,
  )
  if (!row) return null
  return {
    hash: hex.encode<AssetHash>(column.blob(row, 'template_hash')),
    name: column.text(row, 'name'),
    attachedAt: column.integer<Instant>(row, 'attached_at'),
    attachedBy: column.text(row, 'attached_by'),
  }
}

/** Stores the bytes under their hash and puts them in the place of what the project wore. */
function attach(
  database: Database,
  projectId: ProjectId,
  bytes: Uint8Array,
  { name, attachedAt, attachedBy }: Omit<AttachedTemplate, 'hash'>,
): void {
  const hash = sha256(bytes)
  database.run('INSERT INTO word_template (hash, bytes) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING', hash, bytes)
  database.run(
    `INSERT INTO project_template (project_id, template_hash, name, attached_at, attached_by) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (project_id) DO UPDATE SET template_hash = excluded.template_hash, name = excluded.name,
       attached_at = excluded.attached_at, attached_by = excluded.attached_by`,
    projectId,
    hash,
    name,
    attachedAt,
    attachedBy,
  )
}

/** The project goes without; the bytes stay for the editions that were made with them. */
function detach(database: Database, projectId: ProjectId): void {
  database.run('DELETE FROM project_template WHERE project_id = ?', projectId)
}

/** The bytes of a template; null when there are none or they no longer fit their hash. */
function read(database: Database, hash: AssetHash): Uint8Array | null {
  const row = database.get('SELECT hash, bytes FROM word_template WHERE hash = ?', hex.decode(hash))
  const bytes = row && column.blob(row, 'bytes')
  return bytes && sameBytes(sha256(bytes), column.blob(row, 'hash')) ? bytes : null
}

/** Word templates of projects. */
export const templateStore = { find, attach, detach, read } as const
