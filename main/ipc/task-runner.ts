import { appError } from '../../shared/domain/app-error'
import type { TaskId } from '../../shared/domain/ids'
import { err, ok, type Result } from '../../shared/domain/result'
import { startedTask, type TaskReport } from '../../shared/ipc/workshop-channels'
import { finishExport } from '../services/exporting/finish-export'
import { KeptProcess } from '../services/exporting/keep-process'
import { prepareExport } from '../services/exporting/prepare-export'
import { rememberExport, type ExportRequest } from '../services/exporting/remember-export'
import { runExport, type ExportOutcome, type ExportPorts } from '../services/exporting/run-export'
import { finishPapers } from '../services/paperwork/finish-papers'
import { preparePapers } from '../services/paperwork/prepare-papers'
import type { PapersRequest } from '../services/paperwork/prepared-papers'
import { runPapers } from '../services/paperwork/run-papers'
import type { ServiceContext } from '../services/service-context'
import type { ChildProcess } from '../services/shell'
import { makeUuid } from '../storage/make-uuid'

export interface TaskRunnerPorts {
  readonly startProcess: () => ChildProcess
  readonly emit: (name: 'task:progress' | 'task:ended', report: TaskReport) => void
  readonly onFault: (where: string, error: unknown) => void
}

/** What a task is given to work with. */
export type WorkPorts = Pick<ExportPorts, 'startProcess' | 'onProgress' | 'onFault' | 'signal'>

/** Work that a task does; like an export it never rejects and ends in one of three ways. */
export type Work = (ports: WorkPorts) => Promise<WorkOutcome>
export type WorkOutcome = Omit<ExportOutcome, 'editionId'> & Pick<TaskReport, 'folder' | 'matters'>

interface Task {
  readonly cancel: AbortController
  readonly ended: Promise<void>
}

const mostReports = 50

/** Runs exports and other long work and tells how they stand. Every task ends, exactly once, as done, failed or cancelled. */
export class TaskRunner {
  readonly #ports: TaskRunnerPorts
  readonly #process: KeptProcess
  readonly #running = new Map<TaskId, Task>()
  readonly #reports = new Map<TaskId, TaskReport>()

  constructor(ports: TaskRunnerPorts) {
    this.#ports = ports
    this.#process = new KeptProcess(ports.startProcess)
  }

  start(context: ServiceContext, request: ExportRequest): Result<{ readonly taskId: TaskId }> {
    rememberExport(context, request)
    return this.startWork(context, (ports) =>
      runExport({
        ...ports,
        prepare: () => prepareExport(context, request),
        finish: (prepared, done) => finishExport(context, prepared, done),
      }),
    )
  }

  startPapers(context: ServiceContext, request: PapersRequest): Result<{ readonly taskId: TaskId }> {
    return this.startWork(context, (ports) =>
      runPapers({
        ...ports,
        prepare: () => preparePapers(context, request),
        finish: (prepared, done) => finishPapers(context, prepared, done),
      }),
    )
  }

  /** Anything else that takes a while, told about and cancelled like an export. */
  startWork(
    { clock, random }: Pick<ServiceContext, 'clock' | 'random'>,
    work: Work,
  ): Result<{ readonly taskId: TaskId }> {
    const taskId = makeUuid<TaskId>(clock.now(), random)
    this.#note(startedTask(taskId))
    const cancel = new AbortController()
    // The answer that names the task goes out before its first event.
    const ended = new Promise<void>((resolve) => setImmediate(resolve)).then(() =>
      this.#run(taskId, work, cancel.signal),
    )
    this.#running.set(taskId, { cancel, ended })
    return ok({ taskId })
  }

  report(taskId: TaskId): Result<TaskReport> {
    const report = this.#reports.get(taskId)
    return report ? ok(report) : err(appError('not-found'))
  }

  /** Asks a task to stop; one that has ended already stays as it ended. */
  cancel(taskId: TaskId): Result<null> {
    if (!this.#reports.has(taskId)) return err(appError('not-found'))
    this.#running.get(taskId)?.cancel.abort()
    return ok(null)
  }

  /** Stops everything and waits until it has stopped: the library is about to be closed. */
  async stopAll(): Promise<void> {
    const tasks = [...this.#running.values()]
    for (const task of tasks) task.cancel.abort()
    await Promise.all(tasks.map((task) => task.ended))
    this.#process.close()
  }

  async #run(taskId: TaskId, work: Work, signal: AbortSignal): Promise<void> {
    const outcome = await work({
      startProcess: this.#process.start,
      onProgress: (stage, done) => this.#progress(taskId, { stage, done }),
      onFault: (fault) => this.#ports.onFault('export', fault),
      signal,
    })
    this.#running.delete(taskId)
    const { state, files, findings, losses, error, leftOut, folder, matters } = outcome
    const more = { ...(leftOut && { leftOut }), ...(folder && { folder }), ...(matters && { matters }) }
    const report = { ...this.#known(taskId), state, files, findings, losses, error, ...more }
    this.#ports.emit('task:ended', this.#note(report))
  }

  #progress(taskId: TaskId, progress: Pick<TaskReport, 'stage' | 'done'>): void {
    this.#ports.emit('task:progress', this.#note({ ...this.#known(taskId), ...progress }))
  }

  #known(taskId: TaskId): TaskReport {
    const report = this.#reports.get(taskId)
    if (!report) throw new Error('a task without a report')
    return report
  }

  #note(report: TaskReport): TaskReport {
    this.#reports.set(report.taskId, report)
    const [oldest] = this.#reports.keys()
    if (oldest !== undefined && this.#reports.size > mostReports && !this.#running.has(oldest))
      this.#reports.delete(oldest)
    return report
  }
}
