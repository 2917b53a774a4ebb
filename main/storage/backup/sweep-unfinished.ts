import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '../../../shared/domain/ids'
import { keptTables } from './kept-files'

/** What a copy is called until it is whole; a kill or a power cut leaves it behind. */
const unfinished = /^(?:\d{4}-\d{2}-\d{2}T.*\.skripta|[0-9a-f]{64})\.part-\d+(?:-journal)?$/
const day = 86_400_000

/**
 * Removes copies in a folder of backups, and of the files beside them, that nobody has finished for a day.
 * They are no backups, they fill the place, and they name people who may have been erased since.
 */
export function sweepUnfinished(folder: string, now: Instant): void {
  for (const place of [folder, ...keptTables.map((kept) => join(folder, kept.folder))]) {
    if (!existsSync(place)) continue
    for (const name of readdirSync(place)) {
      const path = join(place, name)
      if (unfinished.test(name) && now - statSync(path).mtimeMs > day) rmSync(path, { force: true })
    }
  }
}
