import type { PackPreset } from '../../../shared/domain/pack-preset'
import { ok, type Result } from '../../../shared/domain/result'
import * as presets from '../../storage/workshops/preset-store'
import type { ServiceContext } from '../service-context'

/** Compositions that the library keeps, newest first. */
export function listPresets({ database }: ServiceContext): Result<readonly PackPreset[]> {
  return ok(presets.listPresets(database))
}
