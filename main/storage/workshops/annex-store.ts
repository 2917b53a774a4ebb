import type { AnnexId } from '../../../shared/domain/ids'
import { column } from '../column'
import type { Database } from '../database'

/** A PDF that is bound into packs. */
export interface Annex {
  readonly id: AnnexId
  readonly title: string
  readonly pages: number | null
}

export function findAnnex(database: Database, id: AnnexId): Annex | null {
  const row = database.get('SELECT id, title, pages FROM annex WHERE id = ?', id)
  if (!row) return null
  return {
    id: column.text<AnnexId>(row, 'id'),
    title: column.text(row, 'title'),
    pages: column.optionalInteger(row, 'pages'),
  }
}
