import { appError, type AppError } from '../../../shared/domain/app-error'
import type { Finding } from '../../../shared/domain/finding'
import type { LeftOut } from '../../../shared/domain/left-out'
import type { EditionId } from '../../../shared/domain/ids'
import { ok, type Result } from '../../../shared/domain/result'
import type { ExportStageName } from '../../../shared/ipc/export-stage'
import type { WrittenFile } from '../../../shared/ipc/workshop-channels'
import type { ExportDone } from '../../export/export-job'
import { storageFault } from '../../storage/storage-fault'
import type { ChildProcess } from '../shell'
import { compileExport } from './compile-export'
import type { FinishedExport, PreparedExport, ReadyExport } from './prepared-export'

/** What an export needs from outside. `prepare` and `finish` act on the library; they may be calls to another thread. */
export interface ExportPorts {
  readonly prepare: () => Result<PreparedExport> | Promise<Result<PreparedExport>>
  readonly finish: (prepared: ReadyExport, done: ExportDone | null) => Promise<Result<FinishedExport>>
  readonly startProcess: () => ChildProcess
  readonly onProgress: (stage: ExportStageName, done: number) => void
  /** For the log: what the export process said, or a bug that was thrown. */
  readonly onFault: (fault: unknown) => void
  readonly signal: AbortSignal
}

/** How an export ended. What it names beside its state is what a task report holds. */
export interface ExportOutcome {
  readonly state: 'done' | 'failed' | 'cancelled'
  readonly files: readonly WrittenFile[]
  readonly findings: readonly Finding[]
  readonly losses: readonly string[]
  /** What this reader does not get on purpose. */
  readonly leftOut?: readonly LeftOut[]
  readonly error: AppError | null
  readonly editionId: EditionId | null
}

const nothing = { files: [], findings: [], losses: [], error: null, editionId: null } as const

/**
 * Takes an export from its beginning to its end, the same for both doors and the command line: prepare, have the pages
 * made by a process of their own, keep and write. It never rejects: it ends as done, failed or cancelled. Cancelling
 * kills the process; once files are being written, they are written to the end.
 */
export async function runExport(ports: ExportPorts): Promise<ExportOutcome> {
  try {
    ports.onProgress('preparing', 0)
    const prepared = await ports.prepare()
    if (!prepared.ok) return failed(prepared.error)
    if (prepared.value.type === 'refused') return failed(prepared.value.error, prepared.value.findings)
    return await make(ports, prepared.value)
  } catch (error) {
    ports.onFault(error)
    return failed(storageFault(error) ?? appError('unexpected'))
  }
}

async function make(ports: ExportPorts, prepared: ReadyExport): Promise<ExportOutcome> {
  const { findings } = prepared
  const compiled = await compile(ports, prepared)
  if (ports.signal.aborted) return { ...nothing, state: 'cancelled', findings }
  if (!compiled.ok) return failed(compiled.error, findings)
  const failedChecks = compiled.value?.failedChecks ?? []
  if (failedChecks.length > 0) ports.onFault(`The check of the PDF found: ${failedChecks.join('; ')}`)
  ports.onProgress('writing-files', 1)
  const finished = await ports.finish(prepared, compiled.value)
  if (!finished.ok) return failed(finished.error, findings)
  const leftOut = prepared.leftOut ? { leftOut: prepared.leftOut } : {}
  return { ...nothing, state: 'done', findings, losses: compiled.value?.losses ?? [], ...leftOut, ...finished.value }
}

async function compile(ports: ExportPorts, prepared: ReadyExport): Promise<Result<ExportDone | null>> {
  if (prepared.type === 'reuse' || ports.signal.aborted) return ok(null)
  const child = ports.startProcess()
  try {
    return await compileExport(child, prepared.job, {
      signal: ports.signal,
      onProgress: ({ stage, done }) => ports.onProgress(stage, done),
      onDetail: ports.onFault,
    })
  } finally {
    // A kept process (keep-process.ts) takes this as the end of its lease.
    child.kill()
  }
}

function failed(error: AppError, findings: readonly Finding[] = []): ExportOutcome {
  return {
    ...nothing,
    state: error.code === 'cancelled' ? 'cancelled' : 'failed',
    findings,
    error: error.code === 'cancelled' ? null : error,
  }
}
