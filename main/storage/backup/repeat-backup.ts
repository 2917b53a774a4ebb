import { copyFileSync, readFileSync, rmSync } from 'node:fs'
import type { AppError } from '../../../shared/domain/app-error'
import type { Instant } from '../../../shared/domain/ids'
import type { Database } from '../database'
import { publishFile } from '../library-file/publish-file'
import { sameBytes } from '../same-bytes'
import { sha256 } from '../sha256'
import { storageFault } from '../storage-fault'
import { pathForBackup } from './backup-folder'
import { keepFiles } from './kept-files'

/** Why a folder has taken no copy. */
export type RepeatFailure = 'full' | 'failed'

/** Copies a checked backup to another folder, with the files of editions and of evidence beside it, and reads it back. */
export function repeatBackup(
  database: Database,
  backup: string,
  folder: string,
  at: Instant,
): { readonly path: string } | RepeatFailure {
  let temporary: string | null = null
  try {
    const target = pathForBackup(folder, at)
    keepFiles(database, folder)
    temporary = `${target}.part-${process.pid}`
    copyFileSync(backup, temporary)
    if (!sameBytes(sha256(readFileSync(temporary)), sha256(readFileSync(backup)))) return 'failed'
    return publishFile(temporary, target) ? { path: target } : 'failed'
  } catch (error) {
    const fault = storageFault(error)
    if (fault) return failureOf(fault)
    throw error
  } finally {
    if (temporary) rmSync(temporary, { force: true })
  }
}

const failureOf = ({ code }: AppError): RepeatFailure => (code === 'disk-full' ? 'full' : 'failed')
