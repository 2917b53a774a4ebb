import type { ChildProcess, Shell } from '../services/shell'
import type { FromWorker, ToWorker } from './worker-protocol'

type ProcessMessage = Extract<FromWorker, { type: 'process-start' | 'process-send' | 'process-kill' }>

/** The door's end of `RemoteProcesses`: the real processes, by the numbers that the services' thread gave them. */
export class HostedProcesses {
  readonly #shell: Pick<Shell, 'startProcess'>
  readonly #post: (message: ToWorker) => void
  readonly #running = new Map<number, ChildProcess>()

  constructor(shell: Pick<Shell, 'startProcess'>, post: (message: ToWorker) => void) {
    this.#shell = shell
    this.#post = post
  }

  handle(message: ProcessMessage): void {
    if (message.type === 'process-start') return this.#start(message.processId)
    const running = this.#running.get(message.processId)
    if (message.type === 'process-send') running?.send(message.message)
    else running?.kill()
  }

  killAll(): void {
    for (const running of this.#running.values()) running.kill()
  }

  #start(processId: number): void {
    const running = this.#shell.startProcess('export')
    this.#running.set(processId, running)
    running.onMessage((message) => this.#post({ type: 'process-message', processId, message }))
    running.onExit((code) => {
      this.#running.delete(processId)
      this.#post({ type: 'process-exit', processId, code })
    })
  }
}
