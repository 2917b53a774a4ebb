import type { ChildProcess } from '../shell'

interface Lease {
  readonly message: ((message: unknown) => void)[]
  readonly exit: ((code: number | null) => void)[]
  isWorking: boolean
}

interface Kept {
  readonly child: ChildProcess
  lease: Lease | null
}

/**
 * Keeps an export process between jobs, because its engine takes long to load. `start` stands in for the shell's
 * `startProcess`: what it gives is killed as usual while a job runs; once the job has ended, killing it only gives it back.
 */
export class KeptProcess {
  readonly #start: () => ChildProcess
  #kept: Kept | null = null

  constructor(start: () => ChildProcess) {
    this.#start = start
  }

  readonly start = (): ChildProcess => {
    if (this.#kept?.lease) return this.#start()
    const kept = this.#kept ?? this.#launch()
    const lease: Lease = { message: [], exit: [], isWorking: false }
    kept.lease = lease
    return {
      onMessage: (listener) => void lease.message.push(listener),
      onExit: (listener) => void lease.exit.push(listener),
      send: (message) => {
        lease.isWorking = true
        kept.child.send(message)
      },
      kill: () => this.#giveBack(kept, lease),
    }
  }

  /** Ends the process that is kept, if there is one. */
  close(): void {
    this.#kept?.child.kill()
    this.#kept = null
  }

  #launch(): Kept {
    const kept: Kept = { child: this.#start(), lease: null }
    kept.child.onMessage((message) => {
      if (kept.lease && isEnd(message)) kept.lease.isWorking = false
      kept.lease?.message.forEach((listener) => listener(message))
    })
    kept.child.onExit((code) => {
      if (this.#kept === kept) this.#kept = null
      kept.lease?.exit.forEach((listener) => listener(code))
    })
    this.#kept = kept
    return kept
  }

  #giveBack(kept: Kept, lease: Lease): void {
    if (kept.lease !== lease) return
    kept.lease = null
    if (!lease.isWorking) return
    if (this.#kept === kept) this.#kept = null
    kept.child.kill()
  }
}

const ends: ReadonlySet<string> = new Set(['done', 'papers-done', 'copies-done', 'failed'])

function isEnd(message: unknown): boolean {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false
  return typeof message.type === 'string' && ends.has(message.type)
}
