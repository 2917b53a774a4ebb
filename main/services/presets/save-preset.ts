import { appError } from '../../../shared/domain/app-error'
import type { PresetId } from '../../../shared/domain/ids'
import type { PackItem } from '../../../shared/domain/pack'
import type { PackPreset, PresetItem } from '../../../shared/domain/pack-preset'
import { assertNever } from '../../../shared/domain/assert-never'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { makeUuid } from '../../storage/make-uuid'
import { findPreset, findPresetNamed, insertPreset, updatePreset } from '../../storage/workshops/preset-store'
import type { ServiceContext } from '../service-context'
import { readPack } from '../workshops/read-pack'

/**
 * Keeps the composition of a pack under a name: places and settings, no versions and no workshop. With `presetId` it
 * takes the place of that preset. `conflict` when another preset has the name.
 */
export function savePreset(
  context: ServiceContext,
  { packId, presetId, name }: ParsedInput<'preset:save'>,
): Result<PackPreset> {
  const { database, clock, random } = context
  return database.transaction(() => {
    const stored = readPack(database, packId)
    const before = presetId === null ? null : findPreset(database, presetId)
    if (!stored || (presetId !== null && !before)) return err(appError('not-found'))
    const namesake = findPresetNamed(database, name)
    if (namesake && namesake.id !== presetId) return err(appError('conflict'))
    const { language, audience, pageSize, isTwoSided, print } = stored.facts
    const preset: PackPreset = {
      id: before?.id ?? makeUuid<PresetId>(clock.now(), random),
      name,
      createdAt: before?.createdAt ?? clock.now(),
      language,
      audience,
      pageSize,
      isTwoSided,
      print,
      items: stored.items.map(({ item }) => presetItem(item)),
    }
    if (before) updatePreset(database, preset)
    else insertPreset(database, preset)
    return ok(preset)
  })
}

function presetItem(item: PackItem): PresetItem {
  const options = { isTrainerOnly: item.isTrainerOnly, startsOnRightPage: item.startsOnRightPage }
  switch (item.type) {
    case 'chapter':
      return { ...options, type: 'chapter', chapterId: item.chapterId, language: item.language }
    case 'annex':
      return { ...options, type: 'annex', annexId: item.annexId }
    case 'divider':
      return { ...options, type: 'divider', title: item.title, language: item.language }
    case 'district-sheet':
      return { ...options, type: 'district-sheet' }
    default:
      return assertNever(item)
  }
}
