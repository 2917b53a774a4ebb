import { win32 } from 'node:path'

/**
 * The name of a file alone, whatever way stands before it. Names that a library holds may come from somebody else's
 * computer: none of them leads out of the folder in which it is written, or into a stream beside a file (Windows).
 */
export function bareFileName(name: string): string {
  const bare = win32
    .basename(name)
    .replaceAll(':', ' ')
    .replace(/[. ]+$/, '')
  return bare === '' ? '_' : bare
}
