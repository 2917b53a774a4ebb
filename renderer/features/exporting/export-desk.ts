import type { AppError } from '../../../shared/domain/app-error'
import type { Result } from '../../../shared/domain/result'
import type { ChannelInput, ChannelOutput } from '../../../shared/ipc/contract'
import type { TaskReport } from '../../../shared/ipc/workshop-channels'

export type ExportRequest = ChannelInput<'export:start'>

/** The export that runs or ran last in this window. */
export interface ExportTask {
  readonly owner: string
  readonly request: ExportRequest
  /** Null until the trusted side has taken it. */
  readonly report: TaskReport | null
  /** It was not even begun. */
  readonly error: AppError | null
}

export interface ExportDeskPorts {
  readonly start: (request: ExportRequest) => Promise<Result<ChannelOutput<'export:start'>>>
  readonly report: (taskId: string) => Promise<Result<TaskReport>>
  readonly cancel: (taskId: string) => Promise<Result<null>>
  readonly onEnded: (task: ExportTask) => void
}

/** What an export belongs to on the screen. */
export function ownerOf({ target }: ExportRequest): string {
  switch (target.type) {
    case 'pack':
      return `pack:${target.packId}`
    case 'edition':
      return `edition:${target.editionId}`
    case 'chapter':
      return `chapter:${target.draftId}`
  }
}

export const isRunning = (task: ExportTask | null): boolean =>
  task !== null && task.error === null && (task.report === null || task.report.state === 'running')

/** One export at a time; it goes on while the person works elsewhere in the window. */
export class ExportDesk {
  readonly #ports: ExportDeskPorts
  readonly #listeners = new Set<() => void>()
  #task: ExportTask | null = null
  #round = 0

  constructor(ports: ExportDeskPorts) {
    this.#ports = ports
  }

  readonly getTask = (): ExportTask | null => this.#task

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** Does nothing while another export runs. */
  async start(request: ExportRequest): Promise<void> {
    if (isRunning(this.#task)) return
    this.#round += 1
    const round = this.#round
    const task: ExportTask = { owner: ownerOf(request), request, report: null, error: null }
    this.#set(task)
    const started = await this.#ports.start(request)
    if (round !== this.#round) return
    if (!started.ok) return this.#set({ ...task, error: started.error })
    // What was said before this answer came is asked for; what is said from now on is heard.
    this.#set({ ...task, report: emptyReport(started.value.taskId) })
    await this.refresh()
  }

  /** Asks how the export stands, for the case that a message was lost. */
  async refresh(): Promise<void> {
    const taskId = this.#task?.report?.taskId
    if (!taskId || !isRunning(this.#task)) return
    const report = await this.#ports.report(taskId)
    if (report.ok) this.take(report.value)
    else if (report.error.code === 'not-found' && this.#task?.report?.taskId === taskId)
      this.#set({ ...this.#task, error: report.error })
  }

  take(report: TaskReport): void {
    const task = this.#task
    if (!task || task.report?.taskId !== report.taskId || !isRunning(task)) return
    const next = { ...task, report }
    this.#set(next)
    if (report.state !== 'running') this.#ports.onEnded(next)
  }

  async cancel(): Promise<void> {
    const taskId = this.#task?.report?.taskId
    if (taskId) await this.#ports.cancel(taskId)
  }

  /** Another library is opened: its exports are not this one's. */
  forget(): void {
    this.#round += 1
    this.#set(null)
  }

  #set(task: ExportTask | null): void {
    this.#task = task
    for (const listener of [...this.#listeners]) listener()
  }
}

const emptyReport = (taskId: TaskReport['taskId']): TaskReport => ({
  taskId,
  state: 'running',
  stage: 'preparing',
  done: 0,
  files: [],
  findings: [],
  losses: [],
  error: null,
})
