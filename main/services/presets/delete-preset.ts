import { appError } from '../../../shared/domain/app-error'
import type { PackPreset } from '../../../shared/domain/pack-preset'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import * as presets from '../../storage/workshops/preset-store'
import type { ServiceContext } from '../service-context'

/** Takes a preset away and answers what it was, so that it can be put back. Packs made from it stay as they are. */
export function deletePreset(
  { database }: ServiceContext,
  { presetId }: ParsedInput<'preset:delete'>,
): Result<PackPreset> {
  return database.transaction(() => {
    const preset = presets.findPreset(database, presetId)
    if (!preset) return err(appError('not-found'))
    presets.deletePreset(database, presetId)
    return ok(preset)
  })
}
