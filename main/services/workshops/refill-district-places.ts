import type { Workshop } from '../../../shared/domain/workshop'
import type { Database } from '../../storage/database'
import { listPackItems, listPacks, pinPackItem, raisePackRevision } from '../../storage/workshops/pack-store'
import { fillDistrictPlaces } from './read-pack'

/** After a workshop has moved to another district, its packs take that district's sheet. */
export function refillDistrictPlaces(database: Database, workshop: Workshop): void {
  for (const pack of listPacks(database, workshop.id)) {
    const before = listPackItems(database, pack.id)
    const changed = fillDistrictPlaces(database, before, workshop, pack.language).flatMap((filled, index) =>
      filled !== before[index] && filled.item.type === 'district-sheet' ? [filled.item] : [],
    )
    for (const { id, versionId } of changed) pinPackItem(database, id, versionId)
    if (changed.length > 0) raisePackRevision(database, pack.id)
  }
}
