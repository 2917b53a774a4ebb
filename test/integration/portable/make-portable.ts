import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'

/** Makes the ZIP of one platform from the built program; null when its Node could not be had within the time. */
export function makePortable(platform: string, folder: string, limit: number): string | null {
  const script = path.resolve('.config/portable.mjs')
  const { status } = spawnSync(process.execPath, [script, platform, '--out', folder, '--level', '0'], {
    timeout: limit,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const zip = readdirSync(folder).find((name) => name.endsWith(`${platform}.zip`))
  return status === 0 && zip !== undefined ? path.join(folder, zip) : null
}
