import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { AppInfo } from '../../shared/ipc/library-channels'

const licences = z.array(z.object({ name: z.string(), licence: z.string(), text: z.string() }))

/** The licences that the build collected; a program run from its sources has none. */
export function readLicences(root: string): AppInfo['licences'] {
  const file = path.join(root, 'dist', 'licences.json')
  return existsSync(file) ? licences.parse(JSON.parse(readFileSync(file, 'utf8'))) : []
}
