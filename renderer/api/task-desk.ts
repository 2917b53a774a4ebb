import type { AppError } from '../../shared/domain/app-error'
import type { TaskId } from '../../shared/domain/ids'
import type { Result } from '../../shared/domain/result'
import { startedTask, type TaskReport } from '../../shared/ipc/workshop-channels'

/** What a desk is asked to begin. */
export interface Order<Request> {
  /** What it belongs to on the screen. */
  readonly owner: string
  /** What the screens want to know again about it. */
  readonly request: Request
}

/** A task that runs or ran last. */
export interface DeskTask<Request = unknown> extends Order<Request> {
  /** Null until the trusted side has taken it. */
  readonly report: TaskReport | null
  /** It was not even begun. */
  readonly error: AppError | null
}

export interface TaskDeskPorts<Request> {
  readonly report: (taskId: string) => Promise<Result<TaskReport>>
  readonly cancel: (taskId: string) => Promise<Result<null>>
  readonly onEnded: (task: DeskTask<Request>) => void
}

export const isTaskRunning = (task: DeskTask | null): boolean =>
  task !== null && task.error === null && (task.report === null || task.report.state === 'running')

/** One task at a time; it goes on while the person works elsewhere in the window. */
export class TaskDesk<Request = null> {
  readonly #ports: TaskDeskPorts<Request>
  readonly #listeners = new Set<() => void>()
  #task: DeskTask<Request> | null = null
  #round = 0

  constructor(ports: TaskDeskPorts<Request>) {
    this.#ports = ports
  }

  readonly getTask = (): DeskTask<Request> | null => this.#task

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** Does nothing while another one runs. */
  async start(order: Order<Request>, begin: () => Promise<Result<{ readonly taskId: TaskId }>>): Promise<void> {
    if (isTaskRunning(this.#task)) return
    this.#round += 1
    const round = this.#round
    const task = { ...order, report: null, error: null }
    this.#set(task)
    const started = await begin()
    if (round !== this.#round) return
    if (!started.ok) return this.#set({ ...task, error: started.error })
    // What was said before this answer came is asked for; what is said from now on is heard.
    this.#set({ ...task, report: startedTask(started.value.taskId) })
    await this.refresh()
  }

  /** Asks how the task stands, for the case that a message was lost. */
  async refresh(): Promise<void> {
    const taskId = this.#task?.report?.taskId
    if (!taskId || !isTaskRunning(this.#task)) return
    const report = await this.#ports.report(taskId)
    if (report.ok) this.take(report.value)
    else if (report.error.code === 'not-found' && this.#task?.report?.taskId === taskId)
      this.#set({ ...this.#task, error: report.error })
  }

  take(report: TaskReport): void {
    const task = this.#task
    if (!task || task.report?.taskId !== report.taskId || !isTaskRunning(task)) return
    const next = { ...task, report }
    this.#set(next)
    if (report.state !== 'running') this.#ports.onEnded(next)
  }

  async cancel(): Promise<void> {
    const taskId = this.#task?.report?.taskId
    if (taskId) await this.#ports.cancel(taskId)
  }

  /** Another library is opened: its tasks are not this one's. */
  forget(): void {
    this.#round += 1
    this.#set(null)
  }

  #set(task: DeskTask<Request> | null): void {
    this.#task = task
    for (const listener of [...this.#listeners]) listener()
  }
}
