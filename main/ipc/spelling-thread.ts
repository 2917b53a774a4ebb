import { Worker } from 'node:worker_threads'
import { appError } from '../../shared/domain/app-error'
import { err, ok, type Result } from '../../shared/domain/result'
import type { Log } from './log'

export interface SpellingQuestion {
  readonly id: number
  readonly language: string
  readonly words: readonly string[]
  /** The nearest words to each instead of those that are not known. */
  readonly isSuggesting: boolean
}
export interface SpellingAnswer {
  readonly id: number
  readonly words: readonly string[]
}

type Question = Omit<SpellingQuestion, 'id'>
type Reply = Result<readonly string[]>

/**
 * Dictionaries take half a second to read and tens of megabytes to hold: they live in a thread of their own, which is
 * started by the first question. A thread that died answers `not-available`, and nothing is marked.
 */
export class SpellingThread {
  readonly #workerFile: string
  readonly #log: Log
  readonly #waiting = new Map<number, (reply: Reply) => void>()
  #worker: Worker | null = null
  #last = 0
  #isClosed = false

  constructor(workerFile: string, log: Log) {
    this.#workerFile = workerFile
    this.#log = log
  }

  ask(question: Question): Promise<Reply> {
    if (this.#isClosed) return Promise.resolve(err(appError('not-available')))
    const id = ++this.#last
    return new Promise((resolve) => {
      this.#worker ??= this.#start()
      this.#waiting.set(id, resolve)
      const message: SpellingQuestion = { id, ...question }
      this.#worker.postMessage(message)
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#worker?.terminate()
  }

  #start(): Worker {
    const worker = new Worker(this.#workerFile, { name: 'spelling' })
    worker.unref()
    worker.on('message', ({ id, words }: SpellingAnswer) => this.#answer(id, ok(words)))
    worker.on('error', (error) => this.#log.failure('spelling', error))
    worker.on('exit', () => this.#ended())
    return worker
  }

  #answer(id: number, reply: Reply): void {
    const resolve = this.#waiting.get(id)
    this.#waiting.delete(id)
    resolve?.(reply)
  }

  #ended(): void {
    this.#worker = null
    for (const id of [...this.#waiting.keys()]) this.#answer(id, err(appError('not-available')))
  }
}
