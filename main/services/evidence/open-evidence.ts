import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appError } from '../../../shared/domain/app-error'
import type { EvidenceId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { findEvidence, readEvidence } from '../../storage/workshops/evidence-store'
import { outputFault } from '../exporting/output-fault'
import type { ServiceContext } from '../service-context'

/** Copies for the system's programs: of this run alone, because they may show people. */
const opened = join(tmpdir(), `skripta-evidence-${process.pid}`)

/**
 * Writes a verified copy of the file for the system's program and answers its path. Errors: `not-found`,
 * `evidence-removed`, `damaged-content`, the disk's.
 */
export function openEvidence(
  { database }: Pick<ServiceContext, 'database'>,
  { evidenceId }: ParsedInput<'evidence:open'>,
): Result<{ readonly path: string }> {
  const evidence = findEvidence(database, evidenceId)
  if (!evidence) return err(appError('not-found'))
  if (evidence.removed) return err(appError('evidence-removed'))
  const bytes = readEvidence(database, evidence.hash)
  if (typeof bytes === 'string') return err(appError('damaged-content'))
  const folder = join(opened, evidence.id)
  const path = join(folder, evidence.fileName)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    rmSync(path, { force: true })
    writeFileSync(path, bytes, { mode: 0o600 })
    return ok({ path })
  } catch (error) {
    return err(outputFault(error, { path }))
  }
}

/** Removes the copies of one file, or all of them; one that a program still holds stays until the next time. */
export function forgetOpened(id?: EvidenceId): void {
  try {
    rmSync(id === undefined ? opened : join(opened, id), { recursive: true, force: true })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}
