import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hex } from '../../storage/hex'
import { sha256 } from '../../storage/sha256'

/** Hash over the files of the book design, so that a changed design is another recipe. */
export function designHash(assetsFolder: string): string {
  const folder = join(assetsFolder, 'typst')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.typ'))
    .sort()
  const hashes = names.map(
    (name) => `${name.replaceAll('\\', '/')} ${hex.encode(sha256(readFileSync(join(folder, name))))}`,
  )
  return hex.encode(sha256(hashes.join('\n')))
}
