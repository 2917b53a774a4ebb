import { Worker } from 'node:worker_threads'
import { appError } from '../../shared/domain/app-error'
import { err, type Result } from '../../shared/domain/result'
import type { EventName } from '../../shared/ipc/events'
import type { Shell } from '../services/shell'
import type { WorkerChannel } from './door-channel'
import { HostedProcesses } from './hosted-processes'
import type { Log } from './log'
import type { FromWorker, Person, ToWorker, WorkerSetup } from './worker-protocol'

export interface ServiceClientOptions {
  readonly workerFile: string
  readonly setup: Omit<WorkerSetup, 'library'>
  readonly shell: Pick<Shell, 'startProcess'>
  readonly log: Log
  readonly onEvent: (name: EventName, payload: unknown) => void
  /** The library that a thread started in place of a dead one opens again. */
  readonly openLibrary: () => string | null
  /** The thread has died; what it was doing will not be finished. */
  readonly onDied: () => void
}

/** How long a closing library may take: a backup of a large one lasts seconds. */
const closingTime = 30_000

/**
 * The doors' end of the services' thread. A call always answers: with the service's result, or with `unexpected` when
 * the service threw or the thread died. After a death the next call starts a new thread, so that a thread which cannot
 * live is not started over and over.
 */
export class ServiceClient {
  readonly #options: ServiceClientOptions
  readonly #waiting = new Map<number, (result: Result<unknown>) => void>()
  readonly #processes: HostedProcesses
  #person: Person
  #worker: Worker | null = null
  #last = 0
  #closing: Promise<void> | null = null
  #onClosed: () => void = () => undefined

  constructor(options: ServiceClientOptions) {
    this.#options = options
    this.#person = options.setup.person
    this.#processes = new HostedProcesses(options.shell, (message) => this.#worker?.postMessage(message))
  }

  call(name: WorkerChannel, input: unknown): Promise<Result<unknown>> {
    if (this.#closing) return Promise.resolve(err(appError('not-available')))
    const id = ++this.#last
    return new Promise((resolve) => {
      this.#worker ??= this.#start()
      // Throws when the input cannot be copied; nobody waits then.
      this.#post({ type: 'call', id, name, input })
      this.#waiting.set(id, resolve)
    })
  }

  usePerson(person: Person): void {
    this.#person = person
    this.#post({ type: 'person', person })
  }

  /** Closes the library and ends the thread; a thread that does not answer in time is ended. */
  close(): Promise<void> {
    this.#closing ??= this.#end()
    return this.#closing
  }

  async #end(): Promise<void> {
    const worker = this.#worker
    if (!worker) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, closingTime)
      this.#onClosed = () => {
        clearTimeout(timer)
        resolve()
      }
      this.#post({ type: 'close' })
    })
    this.#processes.killAll()
    await worker.terminate()
    this.#failWaiting()
  }

  #post(message: ToWorker): void {
    this.#worker?.postMessage(message)
  }

  #start(): Worker {
    const workerData: WorkerSetup = {
      ...this.#options.setup,
      person: this.#person,
      library: this.#options.openLibrary(),
    }
    const worker = new Worker(this.#options.workerFile, { workerData, name: 'services' })
    worker.on('message', (message: FromWorker) => this.#receive(message))
    worker.on('error', (error) => this.#options.log.failure('services', error))
    worker.on('exit', () => this.#ended())
    return worker
  }

  #receive(message: FromWorker): void {
    switch (message.type) {
      case 'answer':
        return this.#answer(message.id, message.result)
      case 'threw':
        this.#options.log.failure('service', message.error)
        return this.#answer(message.id, err(appError('unexpected')))
      case 'fault':
        return this.#options.log.failure(message.where, message.error)
      case 'event':
        return this.#options.onEvent(message.name, message.payload)
      case 'closed':
        return this.#onClosed()
      default:
        return this.#processes.handle(message)
    }
  }

  #answer(id: number, result: Result<unknown>): void {
    const resolve = this.#waiting.get(id)
    this.#waiting.delete(id)
    resolve?.(result)
  }

  #failWaiting(): void {
    for (const id of [...this.#waiting.keys()]) this.#answer(id, err(appError('unexpected')))
  }

  #ended(): void {
    this.#worker = null
    this.#onClosed()
    this.#processes.killAll()
    this.#failWaiting()
    this.#options.onDied()
  }
}
