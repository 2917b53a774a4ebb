import type { ColumnSet } from '../../../shared/domain/paper'
import type { PublicityProfile } from '../../../shared/domain/publicity-profile'
import type { Database } from '../../storage/database'
import { listColumnSets } from '../../storage/workshops/column-set-store'

const withoutFunder = 'none'

/** The set that a funder is usually shown; for an unknown one, that of workshops without a funder. Null in a library without sets. */
export function usualColumnSet(database: Database, profile: PublicityProfile | null): ColumnSet | null {
  const sets = listColumnSets(database)
  const usualFor = (seedId: string) => sets.find((set) => set.usualFor.includes(seedId))
  return usualFor(profile?.seedId ?? withoutFunder) ?? usualFor(withoutFunder) ?? sets[0] ?? null
}
