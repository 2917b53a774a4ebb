import type { Database } from '../database'

const queries = {
  person: 'SELECT 1 FROM person WHERE id = ?',
  chapter: 'SELECT 1 FROM chapter WHERE id = ?',
  project: 'SELECT 1 FROM project WHERE id = ?',
  profile: 'SELECT 1 FROM publicity_profile WHERE id = ?',
  workshop: 'SELECT 1 FROM workshop WHERE id = ?',
  annex: 'SELECT 1 FROM annex WHERE id = ?',
  pack: 'SELECT 1 FROM pack WHERE id = ?',
} as const

export interface Reference {
  readonly to: keyof typeof queries
  readonly id: string | null
}

/** True when the library holds what is referred to; nothing is always known. */
export function isKnown(database: Database, { to, id }: Reference): boolean {
  return id === null || database.get(queries[to], id) !== undefined
}
