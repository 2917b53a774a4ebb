import { homedir } from 'node:os'
import path from 'node:path'

export interface Machine {
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly home: string
}

const thisMachine = (): Machine => ({ platform: process.platform, environment: process.env, home: homedir() })

/**
 * The folder for this person's settings, log and libraries made without a place of their own. Local application data
 * on purpose: *Documents* and roaming profiles are synchronised on many office PCs, and a live library must not be.
 * `SKRIPTA_DATA` names another one.
 */
export function dataFolder({ platform, environment, home }: Machine = thisMachine()): string {
  if (environment.SKRIPTA_DATA) return path.resolve(environment.SKRIPTA_DATA)
  if (platform === 'win32') return path.join(environment.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'Skripta')
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Skripta')
  return path.join(environment.XDG_DATA_HOME ?? path.join(home, '.local', 'share'), 'skripta')
}
