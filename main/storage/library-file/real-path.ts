import { realpathSync } from 'node:fs'

/**
 * Where the file really lies: behind a link, SQLite keeps the log beside the file and not beside the link, and a rename
 * would put a new file in the place of the link. A path that leads nowhere is answered as it is.
 */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
