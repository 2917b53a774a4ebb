/** Resolves `idle` once nobody has been connected for `minutes`; never, with zero minutes. */
export class IdleWatch {
  readonly idle: Promise<void>
  readonly #milliseconds: number
  readonly #isInUse: () => boolean
  #resolve: () => void = () => undefined
  #timer: NodeJS.Timeout | null = null

  constructor(minutes: number, isInUse: () => boolean) {
    this.#milliseconds = minutes * 60_000
    this.#isInUse = isInUse
    this.idle = new Promise((resolve) => (this.#resolve = resolve))
    this.restart()
  }

  /** Begins to count anew. */
  restart(): void {
    this.stop()
    if (this.#milliseconds === 0) return
    this.#timer = setTimeout(() => (this.#isInUse() ? this.restart() : this.#resolve()), this.#milliseconds)
    this.#timer.unref()
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
  }
}
