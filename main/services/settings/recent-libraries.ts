import { existsSync } from 'node:fs'
import path from 'node:path'
import type { RecentLibrary } from '../../../shared/ipc/library-channels'
import { saveSettings } from './save-settings'
import { readSettings, type SettingsPlace } from './settings-file'

const most = 10

/** Libraries opened lately, newest first; one that is not there now (a drive unplugged) stays in the list, marked. */
export function listRecentLibraries(place: SettingsPlace): readonly RecentLibrary[] {
  return readSettings(place).recentLibraries.map((file) => ({
    path: file,
    name: path.basename(file, path.extname(file)),
    isPresent: existsSync(file),
  }))
}

/** Puts a library at the head of the list. */
export function rememberLibrary(place: SettingsPlace, file: string): void {
  const others = readSettings(place).recentLibraries.filter((known) => known !== file)
  saveSettings(place, { recentLibraries: [file, ...others].slice(0, most) })
}
