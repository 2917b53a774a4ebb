import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '../../../shared/domain/ids'
import { libraryFormat } from '../library-file/library-format'
import { backupFacts } from './backup-facts'
import { superfluousBackups } from './superfluous-backups'

export interface StoredBackup {
  readonly path: string
  readonly at: Instant
  /** Rises by one with every backup in a folder: clocks jump, and the newest backup is the one made last. */
  readonly sequence: number
}

const pattern = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z(?:-(\d+))?\.skripta$/

/** The name of a backup made at `at`, in UTC and without characters that a file system refuses. */
function backupName(at: Instant, sequence: number): string {
  const stamp = new Date(at).toISOString().replace(/[:.]/g, '-')
  return `${stamp}-${String(sequence).padStart(4, '0')}${libraryFormat.extension}`
}

/** The backups in a folder, the one made last first. Files with other names are none of ours. */
export function listBackupsIn(folder: string): readonly StoredBackup[] {
  if (!existsSync(folder)) return []
  const found: StoredBackup[] = []
  for (const name of readdirSync(folder)) {
    const parts = pattern.exec(name)
    if (!parts) continue
    const [, date, hour, minute, second, milliseconds, sequence = '0'] = parts
    const at = Date.parse(`${date}T${hour}:${minute}:${second}.${milliseconds}Z`)
    found.push({ path: join(folder, name), at: at as Instant, sequence: Number(sequence) })
  }
  return found.sort((a, b) => b.sequence - a.sequence || b.at - a.at)
}

/** Makes the folder and answers a free path in it for a backup made at `at`. */
export function pathForBackup(folder: string, at: Instant): string {
  mkdirSync(folder, { recursive: true })
  const last = listBackupsIn(folder)[0]?.sequence ?? 0
  return join(folder, backupName(at, last + 1))
}

/**
 * Removes what `superfluousBackups` names; called only after a new backup was checked. A file that does not open counts
 * for nothing and is left alone: it is no backup, and perhaps the only trace of something. Those made up to
 * `forgetBefore` go whatever else holds: they name people who have been erased long ago.
 */
export function thinBackups(folder: string, now: Instant, forgetBefore: Instant | null = null): void {
  const good = listBackupsIn(folder).filter(({ path }) => backupFacts(path).state === 'checked')
  const superfluous = new Set(superfluousBackups(good, now))
  const isForgotten = ({ at }: StoredBackup): boolean => forgetBefore !== null && at <= forgetBefore
  for (const backup of good) if (superfluous.has(backup) || isForgotten(backup)) rmSync(backup.path, { force: true })
}
