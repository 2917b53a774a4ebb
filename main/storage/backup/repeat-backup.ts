import { copyFileSync, readFileSync, rmSync } from 'node:fs'
import type { Instant } from '../../../shared/domain/ids'
import { publishFile } from '../library-file/publish-file'
import { sameBytes } from '../same-bytes'
import { sha256 } from '../sha256'
import { storageFault } from '../storage-fault'
import { pathForBackup } from './backup-folder'

/** Copies a checked backup to another folder and reads it back; null when that folder cannot be written now. */
export function repeatBackup(backup: string, folder: string, at: Instant): string | null {
  let temporary: string | null = null
  try {
    const target = pathForBackup(folder, at)
    temporary = `${target}.part-${process.pid}`
    copyFileSync(backup, temporary)
    if (!sameBytes(sha256(readFileSync(temporary)), sha256(readFileSync(backup)))) return null
    return publishFile(temporary, target) ? target : null
  } catch (error) {
    if (storageFault(error)) return null
    throw error
  } finally {
    if (temporary) rmSync(temporary, { force: true })
  }
}
