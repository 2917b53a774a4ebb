import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '../../../shared/domain/ids'
import { libraryFormat } from '../library-file/library-format'
import { superfluousBackups } from './superfluous-backups'

export interface StoredBackup {
  readonly path: string
  readonly at: Instant
}

const pattern = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z\.skripta$/

/** The name of a backup made at `at`, in UTC and without characters that a file system refuses. */
function backupName(at: Instant): string {
  return `${new Date(at).toISOString().replace(/[:.]/g, '-')}${libraryFormat.extension}`
}

/** The backups in a folder, newest first. Files with other names are none of ours. */
export function listBackupsIn(folder: string): readonly StoredBackup[] {
  if (!existsSync(folder)) return []
  const found: StoredBackup[] = []
  for (const name of readdirSync(folder)) {
    const parts = pattern.exec(name)
    if (!parts) continue
    const [, date, hour, minute, second, milliseconds] = parts
    const at = Date.parse(`${date}T${hour}:${minute}:${second}.${milliseconds}Z`)
    found.push({ path: join(folder, name), at: at as Instant })
  }
  return found.sort((a, b) => b.at - a.at)
}

/** Makes the folder and answers a free path in it for a backup made at `at`. */
export function pathForBackup(folder: string, at: Instant): string {
  mkdirSync(folder, { recursive: true })
  let stamp = at
  while (existsSync(join(folder, backupName(stamp)))) stamp = (stamp + 1) as Instant
  return join(folder, backupName(stamp))
}

/** Removes what `superfluousBackups` names; called only after a new backup was checked. */
export function thinBackups(folder: string, now: Instant): void {
  const stored = listBackupsIn(folder)
  const superfluous = new Set(
    superfluousBackups(
      stored.map(({ at }) => at),
      now,
    ),
  )
  for (const { path, at } of stored) if (superfluous.has(at)) rmSync(path, { force: true })
}
