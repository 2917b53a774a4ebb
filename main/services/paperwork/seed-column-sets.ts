import type { ColumnSetId } from '../../../shared/domain/ids'
import { canonicalJson } from '../../../shared/document/canonical-json'
import { hex } from '../../storage/hex'
import { makeUuid } from '../../storage/make-uuid'
import { sha256 } from '../../storage/sha256'
import { insertColumnSet, isColumnSetSeeded } from '../../storage/workshops/column-set-store'
import type { ServiceContext } from '../service-context'
import { columnSetSeeds } from './column-set-seeds'

/**
 * Copies the shipped columns of attendance sheets into the library, where they are the user's. What a library already
 * has stays as it is, edited or not, so that it may be called again at any time, also for a library of an older program.
 */
export function seedColumnSets(context: ServiceContext): void {
  const { database, clock, random } = context
  const missing = columnSetSeeds(context).filter(({ seedId }) => !isColumnSetSeeded(database, seedId))
  if (missing.length === 0) return
  database.transaction(() => {
    for (const seed of missing) {
      const id = makeUuid<ColumnSetId>(clock.now(), random)
      insertColumnSet(database, { ...seed, id, editedAt: null }, hex.encode(sha256(canonicalJson(seed))))
    }
  })
}
