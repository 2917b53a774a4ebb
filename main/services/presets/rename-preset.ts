import { appError } from '../../../shared/domain/app-error'
import type { PackPreset } from '../../../shared/domain/pack-preset'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { findPreset, findPresetNamed, updatePreset } from '../../storage/workshops/preset-store'
import type { ServiceContext } from '../service-context'

/** Gives a preset another name. `conflict` when another preset has it. */
export function renamePreset(
  { database }: ServiceContext,
  { presetId, name }: ParsedInput<'preset:rename'>,
): Result<PackPreset> {
  return database.transaction(() => {
    const before = findPreset(database, presetId)
    if (!before) return err(appError('not-found'))
    const namesake = findPresetNamed(database, name)
    if (namesake && namesake.id !== presetId) return err(appError('conflict'))
    const preset = { ...before, name }
    updatePreset(database, preset)
    return ok(preset)
  })
}
