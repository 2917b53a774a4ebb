import type { AnnexId } from '../../../shared/domain/ids'
import type { Database } from '../database'
import { rowValues } from './row-values'

/** A PDF that is bound into packs. */
export interface Annex {
  readonly id: AnnexId
  readonly title: string
  readonly pages: number | null
}

export function findAnnex(database: Database, id: AnnexId): Annex | null {
  const row = database.get('SELECT id, title, pages FROM annex WHERE id = ?', id)
  if (!row) return null
  const values = rowValues(row)
  return { id: values.text<AnnexId>('id'), title: values.text('title'), pages: values.numberOrNull('pages') }
}
