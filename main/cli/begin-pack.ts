import { appError } from '../../shared/domain/app-error'
import type { WorkshopId } from '../../shared/domain/ids'
import type { Language } from '../../shared/domain/language'
import type { AppliedPreset, PackPreset } from '../../shared/domain/pack-preset'
import { err, ok, type Result } from '../../shared/domain/result'
import { applyPreset } from '../services/presets/apply-preset'
import { listPresets } from '../services/presets/list-presets'
import type { ServiceContext } from '../services/service-context'
import { createPack } from '../services/workshops/create-pack'

export interface NewPack {
  readonly workshopId: WorkshopId
  readonly title: string
  readonly language: Language
  /** Name or id of a preset; the pack then takes its language from it. */
  readonly preset: string | undefined
}

/** An empty pack, or one with what a preset holds. `not-found` when there is no such workshop or preset. */
export function beginPack(context: ServiceContext, { preset, ...facts }: NewPack): Result<AppliedPreset> {
  const found = preset === undefined ? ok(null) : findPreset(context, preset)
  if (!found.ok) return found
  const created = createPack(context, facts)
  if (!created.ok) return created
  if (found.value === null) return ok({ view: created.value, leftOut: [] })
  const { id, revision } = created.value.pack
  return applyPreset(context, { packId: id, baseRevision: revision, presetId: found.value.id })
}

function findPreset(context: ServiceContext, wanted: string): Result<PackPreset> {
  const presets = listPresets(context)
  if (!presets.ok) return presets
  const preset = presets.value.find(({ id, name }) => id === wanted || name === wanted)
  return preset ? ok(preset) : err(appError('not-found'))
}
