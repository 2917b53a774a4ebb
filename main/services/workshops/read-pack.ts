import type { PackId, VersionId } from '../../../shared/domain/ids'
import type { Workshop } from '../../../shared/domain/workshop'
import type { Database } from '../../storage/database'
import { findPack, listPackItems, type PackFacts, type StoredPackItem } from '../../storage/workshops/pack-store'
import { findDistrictSheet, findPin } from '../../storage/workshops/pin-store'
import { findWorkshop } from '../../storage/workshops/workshop-store'

export interface StoredPack {
  readonly facts: PackFacts
  readonly workshop: Workshop
  readonly items: readonly StoredPackItem[]
}

/** A pack with its workshop; places for a district sheet that were empty so far are filled. Null when there is none. */
export function readPack(database: Database, id: PackId): StoredPack | null {
  const facts = findPack(database, id)
  const workshop = facts && findWorkshop(database, facts.workshopId)
  if (!workshop) return null
  const items = listPackItems(database, id).map((stored) =>
    fillDistrictPlace(database, stored, workshop, facts.language),
  )
  return { facts, workshop, items }
}

/**
 * What a district's place holds. A sheet of the workshop's own district stays on its version like any other item;
 * an empty place, or one with the sheet of another district, takes the newest approved sheet, else the newest named.
 */
export function fillDistrictPlace(
  database: Database,
  stored: StoredPackItem,
  { district }: Pick<Workshop, 'district'>,
  language: string,
): StoredPackItem {
  const { item } = stored
  if (item.type !== 'district-sheet' || isOfDistrict(database, item.versionId, district)) return stored
  return { item: { ...item, versionId: findDistrictSheet(database, district, language) }, declined: null }
}

function isOfDistrict(database: Database, versionId: VersionId | null, district: string): boolean {
  const pin = versionId && findPin(database, versionId)
  return pin ? pin.isDistrictSheet && pin.district === district : false
}
