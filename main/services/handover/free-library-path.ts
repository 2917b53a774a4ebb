import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { libraryFormat } from '../../storage/library-file/library-format'
import { safeFileName } from '../library/safe-file-name'

/** A path in a folder that no library has yet, named after its title. */
export function freeLibraryPath(folder: string, title: string): string {
  const name = safeFileName(title)
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${name}${number === 1 ? '' : ` ${number}`}${libraryFormat.extension}`)
    if (!existsSync(path)) return path
  }
}
