import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { UserSettings } from '../../../shared/domain/settings'
import { readSettings, writeSettings, type SettingsPlace } from './settings-file'

/** Some of the settings; a field that is absent or undefined stays as it is. */
export type SettingsPatch = { readonly [Name in keyof UserSettings]?: UserSettings[Name] | undefined }

const present = (patch: SettingsPatch): Partial<UserSettings> =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))

/** Changes the fields named, over what the file holds now: another window may have written it. */
export function saveSettings(place: SettingsPlace, patch: SettingsPatch): Result<UserSettings> {
  try {
    const settings = { ...readSettings(place), ...present(patch) }
    writeSettings(place, settings)
    return ok(settings)
  } catch (error) {
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC'
    return err(appError(isFull ? 'disk-full' : 'disk-error'))
  }
}
