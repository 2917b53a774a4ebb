import { appError } from '../../../shared/domain/app-error'
import { plainPrint } from '../../../shared/domain/print-options'
import type { PackView } from '../../../shared/domain/pack'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { makeUuid } from '../../storage/make-uuid'
import { isKnown } from '../../storage/workshops/is-known'
import { savePackChanges } from '../../storage/workshops/pack-changes-store'
import { findPack, insertPack, replacePackItems, type StoredPackItem } from '../../storage/workshops/pack-store'
import { setPackPosition } from '../../storage/workshops/removed-pack-store'
import { deleteSetting, readSetting } from '../../storage/workshops/setting-store'
import type { ServiceContext } from '../service-context'
import { parseRemovedPack, removedPackSetting, type RemovedPack } from './removed-pack'
import { viewPack } from './view-pack'

/**
 * The way back from `removePack`: the same pack with all its items, their versions and what was decided about them, where
 * it stood. Its revision rises, so that a window that still shows the old one cannot write over it. `not-found` when
 * nothing was kept under this id, `conflict` when the pack is there.
 */
export function putBackPack(context: ServiceContext, { packId }: ParsedInput<'pack:putBack'>): Result<PackView> {
  const { database } = context
  return database.transaction(() => {
    if (findPack(database, packId)) return err(appError('conflict'))
    const removed = parseRemovedPack(readSetting(database, removedPackSetting(packId)))
    if (!removed || !isKnown(database, { to: 'workshop', id: removed.workshopId })) return err(appError('not-found'))
    const { recipe, workshopId, position, createdAt, changes } = removed
    const { baseRevision, items: _, packId: id, print = plainPrint, ...facts } = recipe
    insertPack(database, { ...facts, id, workshopId, print, revision: baseRevision + 1 }, createdAt)
    setPackPosition(database, id, position)
    replacePackItems(database, id, itemsOf(context, removed))
    savePackChanges(database, id, changes)
    deleteSetting(database, removedPackSetting(packId))
    const view = viewPack(database, packId)
    return view ? ok(view) : err(appError('not-found'))
  })
}

function itemsOf({ clock, random }: ServiceContext, { recipe, declined }: RemovedPack): readonly StoredPackItem[] {
  const decided = new Map(declined.map(({ itemId, versionId }) => [itemId, versionId]))
  return recipe.items.map((item) => {
    const id = item.id ?? makeUuid(clock.now(), random)
    return { item: { ...item, id }, declined: decided.get(id) ?? null }
  })
}
