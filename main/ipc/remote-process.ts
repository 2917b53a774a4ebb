import type { ChildProcess } from '../services/shell'
import type { FromWorker } from './worker-protocol'

interface Listeners {
  readonly message: ((message: unknown) => void)[]
  readonly exit: ((code: number | null) => void)[]
}

/** Export processes as the services' thread sees them: started, fed and killed by the door, through messages. */
export class RemoteProcesses {
  readonly #post: (message: FromWorker) => void
  readonly #listeners = new Map<number, Listeners>()
  #last = 0

  constructor(post: (message: FromWorker) => void) {
    this.#post = post
  }

  start(): ChildProcess {
    const processId = ++this.#last
    const listeners: Listeners = { message: [], exit: [] }
    this.#listeners.set(processId, listeners)
    this.#post({ type: 'process-start', processId })
    return {
      send: (message) => this.#post({ type: 'process-send', processId, message }),
      onMessage: (listener) => listeners.message.push(listener),
      onExit: (listener) => listeners.exit.push(listener),
      kill: () => this.#post({ type: 'process-kill', processId }),
    }
  }

  deliver(processId: number, message: unknown): void {
    this.#listeners.get(processId)?.message.forEach((listener) => listener(message))
  }

  ended(processId: number, code: number | null): void {
    const listeners = this.#listeners.get(processId)
    this.#listeners.delete(processId)
    listeners?.exit.forEach((listener) => listener(code))
  }
}
