import { appError, type AppError } from '../../../shared/domain/app-error'
import type { Finding } from '../../../shared/domain/finding'
import type { TaskId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { WrittenFile } from '../../../shared/ipc/workshop-channels'
import { docxCopies } from '../../export/docx/docx-copies'
import { htmlCopies } from '../../export/html/html-copies'
import { hex } from '../../storage/hex'
import { makeUuid } from '../../storage/make-uuid'
import { storageFault } from '../../storage/storage-fault'
import { compileExport } from '../exporting/compile-export'
import type { ExportOutcome, ExportPorts } from '../exporting/run-export'
import { writeOutputFile } from '../exporting/write-output-file'
import type { ServiceContext } from '../service-context'
import type { ChildProcess } from '../shell'
import { compileCopies } from './compile-copies'
import { nameToken } from './copy-job'
import type { CopiesRequest } from './copies-request'
import { prepareCopies, type CopyGroup, type PreparedCopies } from './prepare-copies'

type Ports = Pick<ExportPorts, 'startProcess' | 'onProgress' | 'onFault' | 'signal'>
export type CopiesOutcome = Omit<ExportOutcome, 'editionId'>

const nothing = { files: [], findings: [], losses: [], error: null } as const

/** So many files are written at once: most of the time a disk only waits for itself. */
const atOnce = 8

/** How a group turns a place in its list into bytes. */
type CopyOf = (index: number) => Uint8Array

interface Run {
  readonly context: ServiceContext
  readonly ports: Ports
  readonly losses: Set<string>
  readonly files: WrittenFile[]
  readonly total: number
}

/**
 * Makes personal copies from beginning to end. Like an export it never rejects: it ends as done, failed or cancelled;
 * the files that were written by then stay and are named. Nothing is kept in the library.
 */
export async function runCopies(context: ServiceContext, request: CopiesRequest, ports: Ports): Promise<CopiesOutcome> {
  try {
    ports.onProgress('preparing', 0)
    const prepared = prepareCopies(context, request)
    if (!prepared.ok) return ended(prepared.error)
    return await makeAll(context, prepared.value, ports)
  } catch (error) {
    ports.onFault(error)
    return ended(storageFault(error) ?? appError('unexpected'))
  }
}

function ended(error: AppError | null, run?: Run, findings: readonly Finding[] = []): CopiesOutcome {
  const made = run ? { files: run.files, losses: [...run.losses], findings } : nothing
  if (!error) return { ...nothing, ...made, state: 'done' }
  const isCancelled = error.code === 'cancelled'
  return { ...nothing, ...made, state: isCancelled ? 'cancelled' : 'failed', error: isCancelled ? null : error }
}

async function makeAll(context: ServiceContext, prepared: PreparedCopies, ports: Ports): Promise<CopiesOutcome> {
  const { groups, findings } = prepared
  const total = groups.reduce((sum, { copies }) => sum + copies.length, 0)
  const run: Run = { context, ports, losses: new Set(), files: [], total }
  for (const group of groups) {
    const made = await makeGroup(run, prepared, group)
    const written = made.ok ? await writeGroup(run, prepared.folder, group, made.value) : made
    if (!written.ok) return ended(written.error, run, findings)
  }
  return ended(null, run, findings)
}

/** A process is leased for each job: a kept one (keep-process.ts) is used again. */
async function withProcess<T>({ ports }: Run, use: (child: ChildProcess) => Promise<Result<T>>): Promise<Result<T>> {
  if (ports.signal.aborted) return err(appError('cancelled'))
  const child = ports.startProcess()
  try {
    return await use(child)
  } finally {
    child.kill()
  }
}

/** The pages that the copies of a group have in common. */
async function setBase(run: Run, { base }: CopyGroup): Promise<Result<Uint8Array>> {
  if (base instanceof Uint8Array) return ok(base)
  const { ports, files, total } = run
  const begun = files.length / total
  const done = await withProcess(run, (child) =>
    compileExport(child, base, {
      signal: ports.signal,
      onProgress: ({ stage }) => ports.onProgress(stage, begun),
      onDetail: ports.onFault,
    }),
  )
  if (!done.ok) return done
  for (const loss of done.value.losses) run.losses.add(loss)
  const [file] = done.value.files
  return file ? ok(file.bytes) : err(appError('export-failed'))
}

async function makeGroup(run: Run, { withNames }: PreparedCopies, group: CopyGroup): Promise<Result<CopyOf>> {
  const base = await setBase(run, group)
  if (!base.ok) return base
  if (!withNames) return ok(() => base.value)
  const { copies, output } = group
  const lineAt = (index: number): string => copies[index]?.line ?? ''
  if (output === 'pdf')
    return nameInPdf(
      run,
      base.value,
      copies.map(({ line }) => line),
    )
  const copyFor = output === 'docx' ? docxCopies(base.value, nameToken) : htmlCopies(base.value, nameToken)
  return ok((index) => copyFor(lineAt(index)))
}

async function nameInPdf(run: Run, pdf: Uint8Array, names: readonly string[]): Promise<Result<CopyOf>> {
  const { context, ports } = run
  ports.onProgress('finishing-pdf', run.files.length / run.total)
  const id = makeUuid<TaskId>(context.clock.now(), context.random)
  const made = await withProcess(run, (child) =>
    compileCopies(child, { type: 'copies', id, pdf, names }, { signal: ports.signal, onDetail: ports.onFault }),
  )
  if (!made.ok) return made
  const { base, tails, losses } = made.value
  for (const loss of losses) run.losses.add(loss)
  return ok((index) => new Uint8Array(Buffer.concat([base, tails[index] ?? new Uint8Array()])))
}

async function writeGroup(run: Run, folder: string, group: CopyGroup, copyOf: CopyOf): Promise<Result<null>> {
  const { context, ports, files, total } = run
  const { copies, output } = group
  for (let from = 0; from < copies.length; from += atOnce) {
    if (ports.signal.aborted) return err(appError('cancelled'))
    const batch = copies.slice(from, from + atOnce).map(async ({ fileName: name }, at) => {
      const bytes = copyOf(from + at)
      const written = await writeOutputFile({ folder, name, token: hex.encode(context.random(8)) }, bytes)
      return written.ok ? ok({ path: written.value, bytes: bytes.length }) : written
    })
    const all = await Promise.all(batch)
    // Those written beside one that failed are in the folder too.
    for (const written of all)
      if (written.ok) files.push({ ...written.value, format: output, kind: 'participant', pages: null })
    const failed = all.find((written) => !written.ok)
    if (failed && !failed.ok) return failed
    ports.onProgress('writing-files', files.length / total)
  }
  return ok(null)
}
