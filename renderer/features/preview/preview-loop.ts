/** A pause in typing: longer than between two keys, too short to wait for. */
const pause = 120

/**
 * When to ask for new pages: after a pause in typing, one question at a time. What is written while one is on its way
 * is asked next, so that the newest text always wins.
 */
export class PreviewLoop {
  readonly #ask: () => Promise<void>
  #timer: ReturnType<typeof setTimeout> | undefined
  #isAsking = false
  #isStale = false
  #isStopped = false

  constructor(ask: () => Promise<void>) {
    this.#ask = ask
  }

  /** Somebody wrote. Costs nothing: it comes with every key. */
  changed(): void {
    this.#wait(pause)
  }

  now(): void {
    this.#wait(0)
  }

  stop(): void {
    this.#isStopped = true
    clearTimeout(this.#timer)
  }

  #wait(time: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#run(), time)
  }

  async #run(): Promise<void> {
    if (this.#isStopped) return
    if (this.#isAsking) {
      this.#isStale = true
      return
    }
    this.#isAsking = true
    this.#isStale = false
    await this.#ask()
    this.#isAsking = false
    if (this.#isStale) this.#wait(0)
  }
}
