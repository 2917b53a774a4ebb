import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { TypstFiles } from './typst-files'

/** The design of the paperwork stands in the same folder; books do not depend on it. */
const isOfBook = (name: string): boolean => !name.startsWith('paper')

/** SHA-256 over the design of the book, the names of the fonts and the version of the engine. */
export function templateHash(template: TypstFiles, fontFiles: readonly string[], engineVersion: string): string {
  const hash = createHash('sha256')
  const add = (value: string | Uint8Array): void => {
    const bytes = typeof value === 'string' ? Buffer.from(value) : value
    hash.update(`${String(bytes.length)}:`).update(bytes)
  }
  for (const [name, bytes] of [...template].filter(([path]) => isOfBook(path)).sort(([a], [b]) => (a < b ? -1 : 1))) {
    add(name)
    add(bytes)
  }
  for (const file of fontFiles) add(basename(file))
  add(engineVersion)
  return hash.digest('hex')
}
