import { appError, type AppError } from '../../../shared/domain/app-error'
import type { Result } from '../../../shared/domain/result'
import type { ExportStageName } from '../../../shared/ipc/export-stage'
import type { PapersDone } from '../../export/papers-job'
import { storageFault } from '../../storage/storage-fault'
import type { ChildProcess } from '../shell'
import { compilePapers } from './compile-papers'
import type { FinishedPapers, PapersOutcome, PreparedPapers } from './prepared-papers'

/** What the making of papers needs from outside. */
export interface PapersPorts {
  readonly prepare: () => Result<PreparedPapers>
  readonly finish: (prepared: PreparedPapers, done: PapersDone) => Promise<FinishedPapers>
  readonly startProcess: () => ChildProcess
  readonly onProgress: (stage: ExportStageName, done: number) => void
  /** For the log. */
  readonly onFault: (fault: unknown) => void
  readonly signal: AbortSignal
}

const nothing = { files: [], findings: [], matters: [], losses: [], error: null } as const

/**
 * Takes papers from their beginning to their end, the same for both doors and the command line: prepare, have them made
 * by the export process, write and record. It never rejects; cancelling kills the process, and what is being written is
 * written to the end.
 */
export async function runPapers(ports: PapersPorts): Promise<PapersOutcome> {
  try {
    ports.onProgress('preparing', 0)
    const prepared = ports.prepare()
    return prepared.ok ? await make(ports, prepared.value) : failed(prepared.error)
  } catch (error) {
    ports.onFault(error)
    return failed(storageFault(error) ?? appError('unexpected'))
  }
}

async function make(ports: PapersPorts, prepared: PreparedPapers): Promise<PapersOutcome> {
  const { findings, matters } = prepared
  const said = { findings, matters }
  if (ports.signal.aborted) return { ...nothing, ...said, state: 'cancelled' }
  const done = await compile(ports, prepared)
  if (!done.ok) return { ...failed(done.error), ...said }
  const { losses, failedChecks } = done.value
  if (failedChecks.length > 0) ports.onFault(`The check of the papers found: ${failedChecks.join('; ')}`)
  ports.onProgress('writing-files', 1)
  const { files, error } = await ports.finish(prepared, done.value)
  if (error) return { ...failed(error), ...said, files, losses }
  return { ...said, matters: [...matters, ...notMade(prepared, done.value)], state: 'done', files, losses, error: null }
}

/** Papers that have nothing to print, as certificates for nobody. */
function notMade({ planned }: PreparedPapers, { files }: PapersDone): PreparedPapers['matters'] {
  const kinds = new Set(planned.map(({ kind }) => kind))
  for (const { kind } of files) kinds.delete(kind)
  return [...kinds].map((kind) => ({ kind, matter: { code: 'not-made', isMissing: true } }))
}

async function compile(ports: PapersPorts, { job }: PreparedPapers): Promise<Result<PapersDone>> {
  const child = ports.startProcess()
  try {
    return await compilePapers(child, job, {
      signal: ports.signal,
      onProgress: ({ stage, done }) => ports.onProgress(stage, done),
      onDetail: ports.onFault,
    })
  } finally {
    // A kept process (keep-process.ts) takes this as the end of its lease.
    child.kill()
  }
}

const failed = (error: AppError): PapersOutcome => ({
  ...nothing,
  state: error.code === 'cancelled' ? 'cancelled' : 'failed',
  error: error.code === 'cancelled' ? null : error,
})
