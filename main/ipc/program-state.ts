import { z } from 'zod'
import { appError } from '../../shared/domain/app-error'
import type { TaskId } from '../../shared/domain/ids'
import type { Result } from '../../shared/domain/result'
import type { ChannelOutput } from '../../shared/ipc/contract'
import type { EventName } from '../../shared/ipc/events'
import { taskId } from '../../shared/ipc/parsers'
import type { TaskReport } from '../../shared/ipc/workshop-channels'
import type { WorkerChannel } from './door-channel'

const withPath = z.object({ path: z.string() })
const withTask = z.object({ taskId })
const withFolder = z.object({ folder: z.string() })
const endedTask = withTask.extend({ files: z.array(withPath) })

const withLibrary = z.object({ library: withPath })

const opening: readonly WorkerChannel[] = ['library:create', 'library:open', 'library:sample', 'backup:openCopy']
type StartingChannel = {
  [Name in WorkerChannel]: [ChannelOutput<Name>, keyof ChannelOutput<Name>] extends [{ taskId: TaskId }, 'taskId']
    ? Name
    : never
}[WorkerChannel]
/** Their answers name a task that runs on; the build fails when one is missing. */
const starting = {
  'export:start': true,
  'copies:start': true,
  'paper:start': true,
  'changes:export': true,
  'audit:export': true,
  'folder:workshop': true,
  'folder:project': true,
} as const satisfies Record<StartingChannel, true>
const exchanging: readonly WorkerChannel[] = ['backup:restore', 'damage:salvage', 'library:workHere']

export interface ProgramStateListeners {
  readonly onLibrary: (file: string) => void
  readonly onFile: (file: string) => void
  readonly onExportFolder: (folder: string) => void
}

/** What the door learns from the answers that pass through it: the open library, running tasks, written files. */
export class ProgramState {
  readonly #listeners: ProgramStateListeners
  readonly #tasks = new Set<TaskId>()
  /** A task may end before the answer that names it has arrived. */
  readonly #endedEarly = new Set<TaskId>()
  #library: string | null = null

  constructor(listeners: ProgramStateListeners) {
    this.#listeners = listeners
  }

  get library(): string | null {
    return this.#library
  }

  get isBusy(): boolean {
    return this.#tasks.size > 0
  }

  /** Tasks whose thread has died: they are reported as failed, because every task ends. */
  takeLostTasks(): readonly TaskReport[] {
    const lost = [...this.#tasks].map((taskId): TaskReport => ({
      taskId,
      state: 'failed',
      stage: 'preparing',
      done: 0,
      files: [],
      findings: [],
      losses: [],
      error: appError('unexpected'),
    }))
    this.#tasks.clear()
    return lost
  }

  sawAnswer(name: WorkerChannel, input: unknown, result: Result<unknown>): void {
    if (!result.ok) return
    if (opening.includes(name)) this.#opened(withPath.parse(result.value).path)
    if (exchanging.includes(name)) this.#exchanged(result.value)
    if (name === 'library:close') this.#library = null
    if (name === 'library:backup' || name === 'evidence:open') this.#listeners.onFile(withPath.parse(result.value).path)
    if (Object.hasOwn(starting, name))
      this.#started(withTask.parse(result.value).taskId, withFolder.parse(input).folder)
  }

  sawEvent(name: EventName, payload: unknown): void {
    if (name !== 'task:ended') return
    const task = endedTask.parse(payload)
    if (!this.#tasks.delete(task.taskId)) this.#endedEarly.add(task.taskId)
    for (const file of task.files) this.#listeners.onFile(file.path)
  }

  /** `library:workHere` may answer with a question instead. */
  #exchanged(value: unknown): void {
    const parsed = withLibrary.safeParse(value)
    if (parsed.success) this.#opened(parsed.data.library.path)
  }

  #opened(file: string): void {
    this.#library = file
    this.#listeners.onLibrary(file)
  }

  #started(taskId: TaskId, folder: string): void {
    if (!this.#endedEarly.delete(taskId)) this.#tasks.add(taskId)
    this.#listeners.onExportFolder(folder)
  }
}
