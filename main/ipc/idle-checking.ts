import type { LibrarySession } from './library-session'

/** Milliseconds: between two pieces of a check, until a check is looked for again, and since the last call. */
const times = { pause: 60, rest: 30_000, idleFor: 2000 }

/** Gives the check of the open library a few milliseconds at a time, while nobody asks for anything. */
export class IdleChecking {
  readonly #session: Pick<LibrarySession, 'checkAWhile'>
  #timer: NodeJS.Timeout
  #lastCall = 0

  constructor(session: Pick<LibrarySession, 'checkAWhile'>) {
    this.#session = session
    this.#timer = setTimeout(() => this.#turn(), times.rest)
  }

  /** Somebody works: checking waits until nobody has for a while. */
  sawCall(name: string): void {
    this.#lastCall = performance.now()
    if (name === 'library:checkAll') this.#after(times.idleFor)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  #turn(): void {
    const isIdle = performance.now() - this.#lastCall >= times.idleFor
    const isMore = isIdle && this.#session.checkAWhile()
    this.#after(isMore || !isIdle ? times.pause : times.rest)
  }

  #after(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#turn(), milliseconds)
  }
}
