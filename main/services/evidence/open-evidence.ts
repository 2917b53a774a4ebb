import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appError } from '../../../shared/domain/app-error'
import type { EvidenceId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { findEvidence, readEvidence } from '../../storage/workshops/evidence-store'
import { outputFault } from '../exporting/output-fault'
import { bareFileName } from '../library/bare-file-name'
import type { ServiceContext } from '../service-context'

const prefix = 'skripta-evidence-'
const left = /^skripta-evidence-(\d+)-/
/** Copies for the system's programs: of this run alone, because they may show people. Null until one is asked for. */
let opened: string | null = null

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
  const name = bareFileName(evidence.fileName)
  try {
    opened ??= mkdtempSync(join(tmpdir(), `${prefix}${String(process.pid)}-`))
    const folder = join(opened, bareFileName(evidence.id))
    const path = join(folder, name)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    rmSync(path, { force: true })
    writeFileSync(path, bytes, { mode: 0o600 })
    return ok({ path })
  } catch (error) {
    return err(outputFault(error, { path: name }))
  }
}

/** Removes the copies of one file, or all of them; one that a program still holds stays until the next time. */
export function forgetOpened(id?: EvidenceId): void {
  const folder = opened
  if (folder === null) return
  unlessHeld(() => rmSync(id === undefined ? folder : join(folder, bareFileName(id)), { recursive: true, force: true }))
  if (id === undefined) opened = null
}

/** Removes what earlier runs have left that were ended before they could. Those of a run that goes on stay. */
export function forgetLeftOpened(): void {
  unlessHeld(() => {
    for (const name of readdirSync(tmpdir())) {
      const [, run] = left.exec(name) ?? []
      if (run === undefined || isRunning(Number(run))) continue
      unlessHeld(() => rmSync(join(tmpdir(), name), { recursive: true, force: true }))
    }
  })
}

function isRunning(run: number): boolean {
  try {
    process.kill(run, 0)
    return true
  } catch (error) {
    // Somebody else's process may not be asked, but it is there.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}

function unlessHeld(act: () => void): void {
  try {
    act()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}
