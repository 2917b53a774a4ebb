import type { AssetHash, ProjectId } from '../../../shared/domain/ids'
import type { ProjectLogo } from '../../../shared/domain/project-look'
import { column } from '../column'
import type { Database } from '../database'
import { hex } from '../hex'

export function listLogos(database: Database, id: ProjectId): readonly ProjectLogo[] {
  return database
    .all('SELECT asset_hash, alt FROM project_logo WHERE project_id = ? ORDER BY position', id)
    .map((row) => ({ asset: hex.encode<AssetHash>(column.blob(row, 'asset_hash')), alt: column.text(row, 'alt') }))
}

/** All logos of the project, in their order. */
export function replaceLogos(database: Database, id: ProjectId, logos: readonly ProjectLogo[]): void {
  database.run('DELETE FROM project_logo WHERE project_id = ?', id)
  for (const [position, { asset, alt }] of logos.entries()) {
    database.run(
      'INSERT INTO project_logo (project_id, position, asset_hash, alt) VALUES (?, ?, ?, ?)',
      id,
      position,
      hex.decode(asset),
      alt,
    )
  }
}
