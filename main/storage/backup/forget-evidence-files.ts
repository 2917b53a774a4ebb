import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '../../../shared/domain/ids'
import { column } from '../column'
import { Database } from '../database'
import { hasTable } from '../has-table'
import { hex } from '../hex'
import { listForgottenEvidence } from '../workshops/erasure-store'
import { backupFacts } from './backup-facts'
import { listBackupsIn } from './backup-folder'

const kept = /^[0-9a-f]{64}$/

/**
 * Removes files of evidence beside the backups in `place` that nothing needs any more: neither the library nor any backup
 * there. While one of the backups cannot be read, nobody knows what it needs, and all stay but those that show people and
 * were taken out of the library 12 months ago: these go whatever else holds.
 */
export function forgetEvidenceFiles(database: Database, place: string, now: Instant): void {
  const folder = join(place, 'evidence-files')
  if (!existsSync(folder)) return
  const needed = hashesIn(database)
  const unneeded = readdirSync(folder).filter((name) => kept.test(name) && !needed.has(name))
  if (unneeded.length === 0) return
  const forgotten = new Set(listForgottenEvidence(database, now).map((hash) => hex.encode(hash)))
  const inBackups = neededByBackups(place)
  for (const name of unneeded)
    if (forgotten.has(name) || (inBackups && !inBackups.has(name))) rmSync(join(folder, name), { force: true })
}

function hashesIn(database: Database): ReadonlySet<string> {
  if (!hasTable(database, 'evidence_file')) return new Set()
  const rows = database.all('SELECT hash FROM evidence_file')
  return new Set(rows.map((row) => hex.encode(column.blob(row, 'hash'))))
}

/** Null when one of them cannot be read. */
function neededByBackups(place: string): ReadonlySet<string> | null {
  const needed = new Set<string>()
  for (const { path } of listBackupsIn(place)) {
    if (backupFacts(path).state !== 'checked') return null
    const backup = new Database(path, { isReadOnly: true })
    try {
      for (const hash of hashesIn(backup)) needed.add(hash)
    } finally {
      backup.close()
    }
  }
  return needed
}
