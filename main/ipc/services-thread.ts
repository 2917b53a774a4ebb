import { err, type Result } from '../../shared/domain/result'
import { PreviewDesk } from '../services/exporting/preview-desk'
import { ImportDesk } from '../services/importing/import-desk'
import { forgetLeftOpened, forgetOpened } from '../services/evidence/open-evidence'
import { storageFault } from '../storage/storage-fault'
import { createHandlers, type WorkerHandlers } from './handlers'
import { damageIn } from './damage-in'
import { IdleChecking } from './idle-checking'
import { LibrarySession } from './library-session'
import { findProgram } from './program-paths'
import { RemoteProcesses } from './remote-process'
import { startImporter } from './start-importer'
import { TaskRunner } from './task-runner'
import type { FromWorker, ToWorker, WorkerSetup } from './worker-protocol'

const backupCheck = 5 * 60_000
/** Changed drafts are indexed a few at a time, so that nobody waits for it and the first search finds its index made. */
const indexing = { every: 3000, drafts: 20 }

export interface ServicesThread {
  receive(message: ToWorker): void
}

/** The services behind the messages of `worker-protocol.ts`. Calls are answered in the order in which they come. */
export function createServicesThread(setup: WorkerSetup, post: (message: FromWorker) => void): ServicesThread {
  const onFault = (where: string, error: unknown): void => post({ type: 'fault', where, error })
  const processes = new RemoteProcesses(post)
  const tasks = new TaskRunner({
    startProcess: () => processes.start(),
    emit: (name, payload) => post({ type: 'event', name, payload }),
    onFault,
  })
  const imports = new ImportDesk({
    start: () => startImporter(findProgram().worker),
    onFault: (fault) => onFault('import', fault),
  })
  const previews = new PreviewDesk({
    startProcess: () => processes.start(),
    onFault: (fault) => onFault('preview', fault),
  })
  const stopTasks = (): Promise<void> => {
    imports.closeAll()
    previews.close()
    forgetOpened()
    return tasks.stopAll()
  }
  forgetLeftOpened()
  const session = new LibrarySession(setup, {
    stopTasks,
    onFault,
    onKeeping: () => post({ type: 'event', name: 'library:keeping', payload: null }),
  })
  const checking = new IdleChecking(session)
  const handlers = createHandlers(session, tasks, imports, previews)
  const reopened = setup.library === null ? null : session.open(setup.library)
  const timers = [
    setInterval(() => session.backUpIfDue(), backupCheck),
    setInterval(() => session.catchUpSearch(indexing.drafts), indexing.every),
  ]

  const close = async (): Promise<void> => {
    timers.forEach(clearInterval)
    checking.stop()
    const closed = await session.close()
    if (!closed.ok) onFault('close', closed.error.code)
    post({ type: 'closed' })
  }

  return {
    receive(message) {
      switch (message.type) {
        case 'call':
          checking.sawCall(message.name)
          return void Promise.resolve(reopened).then(() => answer(message, handlers, post, session))
        case 'person':
          return session.usePerson(message.person)
        case 'process-message':
          return processes.deliver(message.processId, message.message)
        case 'process-exit':
          return processes.ended(message.processId, message.code)
        case 'close':
          return void close()
      }
    },
  }
}

type AnyHandler = (input: unknown) => Result<unknown> | Promise<Result<unknown>>

async function answer(
  { id, name, input }: Extract<ToWorker, { type: 'call' }>,
  handlers: WorkerHandlers,
  post: (message: FromWorker) => void,
  session: LibrarySession,
): Promise<void> {
  // The gate has parsed the input with this channel's parser; TypeScript cannot follow name and input as one.
  const handler = handlers[name] as AnyHandler
  try {
    const result = await handler(input)
    const damage = damageIn(result)
    if (damage) session.noteError(damage)
    post({ type: 'answer', id, result })
  } catch (error) {
    const fault = storageFault(error)
    if (fault) session.noteError(fault)
    post(fault ? { type: 'answer', id, result: err(fault) } : { type: 'threw', id, error })
  }
}
