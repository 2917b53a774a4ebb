import { appError } from '../../../shared/domain/app-error'
import { assertNever } from '../../../shared/domain/assert-never'
import type { PackItemId } from '../../../shared/domain/ids'
import type { PackItem } from '../../../shared/domain/pack'
import type { AppliedPreset, PackPreset, PresetItem } from '../../../shared/domain/pack-preset'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { Database } from '../../storage/database'
import { makeUuid } from '../../storage/make-uuid'
import { findAnnex } from '../../storage/workshops/annex-store'
import { replacePackItems, updatePack } from '../../storage/workshops/pack-store'
import { findChapterTitle, findVersionToPin } from '../../storage/workshops/pin-store'
import { findPreset } from '../../storage/workshops/preset-store'
import type { ServiceContext } from '../service-context'
import { fillDistrictPlaces, readPack, type StoredPack } from '../workshops/read-pack'
import { viewStoredPack } from '../workshops/view-pack'

/**
 * Puts a preset into an empty pack: its places and settings, each chapter on its newest approved version, else on its
 * newest named one. What the library no longer has is left out and named. `conflict` when the pack is not empty or has
 * changed since `baseRevision`.
 */
export function applyPreset(
  context: ServiceContext,
  { packId, baseRevision, presetId }: ParsedInput<'preset:apply'>,
): Result<AppliedPreset> {
  const { database } = context
  return database.transaction(() => {
    const before = readPack(database, packId)
    const preset = findPreset(database, presetId)
    if (!before || !preset) return err(appError('not-found'))
    if (before.facts.revision !== baseRevision || before.items.length > 0)
      return err(appError('conflict', { revision: before.facts.revision }))
    const { after, leftOut } = fillPack(context, before, preset)
    updatePack(database, after.facts, baseRevision)
    replacePackItems(database, packId, after.items)
    return ok({ view: viewStoredPack(database, after), leftOut })
  })
}

function fillPack({ database, clock, random }: ServiceContext, before: StoredPack, preset: PackPreset) {
  const { language, audience, pageSize, isTwoSided, print } = preset
  const facts = {
    ...before.facts,
    ...{ language, pageSize, isTwoSided, print },
    audience: audience.length > 0 ? audience : before.facts.audience,
    revision: before.facts.revision + 1,
  }
  const leftOut: string[] = []
  const items = preset.items.flatMap((place) => {
    const item = pinItem(database, place, makeUuid<PackItemId>(clock.now(), random))
    if (!item) leftOut.push(titleOf(database, place))
    return item ? [{ item, declined: null }] : []
  })
  const after = { ...before, facts, items: fillDistrictPlaces(database, items, before.workshop, language) }
  return { after, leftOut }
}

function pinItem(database: Database, place: PresetItem, id: PackItemId): PackItem | null {
  switch (place.type) {
    case 'chapter': {
      const versionId = findVersionToPin(database, place.chapterId, place.language)
      return versionId && { ...place, id, versionId }
    }
    case 'annex':
      return findAnnex(database, place.annexId) && { ...place, id }
    case 'divider':
      return { ...place, id }
    case 'district-sheet':
      return { ...place, id, versionId: null }
    default:
      return assertNever(place)
  }
}

const titleOf = (database: Database, place: PresetItem): string =>
  place.type === 'chapter' ? findChapterTitle(database, place.chapterId, place.language) : ''
