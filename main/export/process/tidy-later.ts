/** Nobody has asked for so long, in milliseconds: now tidying keeps nobody waiting. */
const quiet = 400
/** So many states of a chapter may lie about; each takes some megabytes. */
const most = 3

/**
 * Gives an engine's memory back between previews: when nobody asks, or after a few of them at the latest. It takes as
 * long as setting a chapter does, and whoever writes asks again and again.
 */
export class TidyLater {
  readonly #enqueue: (work: () => Promise<void>) => void
  #tidy: (() => Promise<void>) | null = null
  #left = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `enqueue` runs a piece of work when no other is running. */
  constructor(enqueue: (work: () => Promise<void>) => void) {
    this.#enqueue = enqueue
  }

  /** Something was set that `tidy` clears away. */
  after(tidy: () => Promise<void>): void {
    this.#tidy = tidy
    this.#left += 1
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#enqueue(() => this.now()), quiet)
  }

  /** To be awaited before something is set. */
  async before(): Promise<void> {
    clearTimeout(this.#timer)
    if (this.#left >= most) await this.now()
  }

  async now(): Promise<void> {
    const tidy = this.#tidy
    this.#tidy = null
    this.#left = 0
    await tidy?.()
  }
}
