import type { PackId, VersionId } from '../../../shared/domain/ids'
import { partLanguages } from '../../../shared/domain/part-languages'
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
  return { facts, workshop, items: fillDistrictPlaces(database, listPackItems(database, id), workshop, facts.language) }
}

/**
 * What the places for a district sheet hold. A sheet of the workshop's own district stays on its version like any other
 * item, also one in another language that somebody chose; an empty place, or one with the sheet of another district,
 * takes the newest approved sheet in the language of its part, else the newest named.
 */
export function fillDistrictPlaces(
  database: Database,
  items: readonly StoredPackItem[],
  { district }: Pick<Workshop, 'district'>,
  packLanguage: string,
): readonly StoredPackItem[] {
  const languages = partLanguages(
    items.map(({ item }) => item),
    packLanguage,
  )
  return items.map((stored, index) => {
    const { item } = stored
    if (item.type !== 'district-sheet' || isOfDistrict(database, item.versionId, district)) return stored
    const versionId = findDistrictSheet(database, district, languages[index] ?? packLanguage)
    return versionId === item.versionId ? stored : { item: { ...item, versionId }, declined: null }
  })
}

function isOfDistrict(database: Database, versionId: VersionId | null, district: string): boolean {
  const pin = versionId && findPin(database, versionId)
  return pin ? pin.isDistrictSheet && pin.district === district : false
}
