import { appError } from '../../../shared/domain/app-error'
import type { PackPreset } from '../../../shared/domain/pack-preset'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { findPreset, findPresetNamed, insertPreset } from '../../storage/workshops/preset-store'
import type { ServiceContext } from '../service-context'

/** The way back from `deletePreset`. `conflict` when its name or its place has been taken meanwhile. */
export function putBackPreset({ database }: ServiceContext, preset: ParsedInput<'preset:putBack'>): Result<PackPreset> {
  return database.transaction(() => {
    if (findPreset(database, preset.id) || findPresetNamed(database, preset.name)) return err(appError('conflict'))
    insertPreset(database, preset)
    return ok(preset)
  })
}
