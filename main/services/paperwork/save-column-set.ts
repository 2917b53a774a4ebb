import { appError } from '../../../shared/domain/app-error'
import type { ColumnSetId } from '../../../shared/domain/ids'
import type { ColumnSet } from '../../../shared/domain/paper'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { makeUuid } from '../../storage/make-uuid'
import { findColumnSet, insertColumnSet, updateColumnSet } from '../../storage/workshops/column-set-store'
import type { ServiceContext } from '../service-context'

/** Makes a set of one's own or changes one. `not-found` when there is no such set. */
export function saveColumnSet(
  { database, clock, random }: ServiceContext,
  { columnSetId, ...facts }: ParsedInput<'columns:save'>,
): Result<ColumnSet> {
  return database.transaction(() => {
    const editedAt = clock.now()
    if (columnSetId === null) {
      const id = makeUuid<ColumnSetId>(editedAt, random)
      const added: ColumnSet = { ...facts, id, seedId: null, usualFor: [], editedAt }
      insertColumnSet(database, added, null)
      return ok(added)
    }
    const before = findColumnSet(database, columnSetId)
    if (!before) return err(appError('not-found'))
    const changed = { ...before, ...facts, editedAt }
    updateColumnSet(database, changed)
    return ok(changed)
  })
}
