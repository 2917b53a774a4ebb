import type { ChildProcess } from '../../../main/services/shell'
import type { ExportDone, ExportJob } from '../../../main/export/export-job'

/** A process that a test makes answer, die or stay silent. */
export class FakeProcess implements ChildProcess {
  readonly jobs: ExportJob[] = []
  isKilled = false
  readonly #onJob: (job: ExportJob, process: FakeProcess) => void
  readonly #message: ((message: unknown) => void)[] = []
  readonly #exit: ((code: number | null) => void)[] = []

  constructor(onJob: (job: ExportJob, process: FakeProcess) => void = () => undefined) {
    this.#onJob = onJob
  }

  send(message: unknown): void {
    const job = message as ExportJob
    this.jobs.push(job)
    queueMicrotask(() => this.#onJob(job, this))
  }
  onMessage(listener: (message: unknown) => void): void {
    this.#message.push(listener)
  }
  onExit(listener: (code: number | null) => void): void {
    this.#exit.push(listener)
  }
  kill(): void {
    if (this.isKilled) return
    this.isKilled = true
    this.die(null)
  }

  answer(message: unknown): void {
    for (const listener of this.#message) listener(message)
  }
  die(code: number | null): void {
    for (const listener of this.#exit) listener(code)
  }
}

/** What an exporter would answer: files whose bytes follow from the manuscript alone. */
export function doneFor({ id, formats, manuscript, pageMap }: ExportJob): ExportDone {
  const files = formats.map((format) => ({
    format,
    bytes: new TextEncoder().encode(`${format} ${JSON.stringify(manuscript)}`),
    pages: format === 'pdf' ? 12 : null,
  }))
  return {
    type: 'done',
    id,
    files,
    pageMap: pageMap ?? { pages: 12, anchors: { a: 1 } },
    engine: 'wasm',
    templateHash: 'ab'.repeat(32),
    losses: [],
    failedChecks: [],
  }
}

/** Answers every job at once. */
export const workingProcess = () => new FakeProcess((job, process) => process.answer(doneFor(job)))
