import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import type { UserSettings } from '../../../shared/domain/settings'
import { defaultSettings } from './default-settings'
import { parseSettings } from './parse-settings'

/** Where this person's settings are kept, and the system's locale for the first start. */
export interface SettingsPlace {
  readonly folder: string
  readonly locale: string
}

const fileIn = (folder: string): string => path.join(folder, 'settings.json')

function freeName(file: string): string {
  for (let number = 1; ; number++) {
    const name = `${file}.unreadable-${number}`
    if (!existsSync(name)) return name
  }
}

/** Reads the settings. A file that cannot be understood is moved aside, never overwritten, and the defaults hold. */
export function readSettings({ folder, locale }: SettingsPlace): UserSettings {
  const file = fileIn(folder)
  const defaults = defaultSettings(locale)
  if (!existsSync(file)) return defaults
  const settings = parseSettings(readFileSync(file, 'utf8'), defaults)
  if (settings) return settings
  renameSync(file, freeName(file))
  return defaults
}

/** Writes all settings or none: a temporary file in the same folder, synced, renamed. */
export function writeSettings({ folder }: SettingsPlace, settings: UserSettings): void {
  mkdirSync(folder, { recursive: true })
  const temporary = path.join(folder, `.settings-${process.pid}.tmp`)
  const handle = openSync(temporary, 'w', 0o600)
  try {
    writeFileSync(handle, `${JSON.stringify(settings, null, 2)}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  try {
    renameSync(temporary, fileIn(folder))
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
