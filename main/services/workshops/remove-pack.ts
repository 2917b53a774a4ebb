import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { Database } from '../../storage/database'
import { listEditions } from '../../storage/workshops/edition-store'
import { findPackChanges } from '../../storage/workshops/pack-changes-store'
import { findPack, listPackItems } from '../../storage/workshops/pack-store'
import { deletePack, findPackPlace } from '../../storage/workshops/removed-pack-store'
import { writeSetting } from '../../storage/workshops/setting-store'
import type { ServiceContext } from '../service-context'
import { parseRemovedPack, removedPackSetting } from './removed-pack'

/**
 * Takes a pack out of its workshop. Its recipe stays in the library, for `putBackPack`. `pack-issued` when it has editions:
 * they are proof and stay with their pack. `not-found` when there is no such pack.
 */
export function removePack({ database }: ServiceContext, { packId }: ParsedInput<'pack:remove'>): Result<null> {
  return database.transaction(() => {
    if (!findPack(database, packId)) return err(appError('not-found'))
    if (listEditions(database, packId).length > 0) return err(appError('pack-issued'))
    const kept = describe(database, packId)
    // What could not be read again is not taken away.
    if (!parseRemovedPack(kept)) return err(appError('damaged-content'))
    writeSetting(database, removedPackSetting(packId), kept)
    deletePack(database, packId)
    return ok(null)
  })
}

function describe(database: Database, packId: ParsedInput<'pack:remove'>['packId']): unknown {
  const facts = findPack(database, packId)
  if (!facts) return null
  const { id, workshopId, revision, ...recipe } = facts
  const stored = listPackItems(database, packId)
  return {
    workshopId,
    ...findPackPlace(database, packId),
    recipe: { ...recipe, packId: id, baseRevision: revision, items: stored.map(({ item }) => item) },
    declined: stored.flatMap(({ item, declined }) => (declined ? [{ itemId: item.id, versionId: declined }] : [])),
    changes: findPackChanges(database, packId),
  }
}
