import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { TypstFiles } from './typst-files'

/** SHA-256 over the design, the names of the fonts and the version of the engine. */
export function templateHash(template: TypstFiles, fontFiles: readonly string[], engineVersion: string): string {
  const hash = createHash('sha256')
  const add = (value: string | Uint8Array): void => {
    const bytes = typeof value === 'string' ? Buffer.from(value) : value
    hash.update(`${String(bytes.length)}:`).update(bytes)
  }
  for (const [name, bytes] of [...template].sort(([a], [b]) => (a < b ? -1 : 1))) {
    add(name)
    add(bytes)
  }
  for (const file of fontFiles) add(basename(file))
  add(engineVersion)
  return hash.digest('hex')
}
