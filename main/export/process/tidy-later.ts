/** Nobody has asked for so long, in milliseconds: now tidying thoroughly keeps nobody waiting. */
const quiet = 2000
/** So many changes leave little behind that the quick way does not find; looking for it slows the next change down. */
const patience = 40
/** Whoever writes without a rest for so many changes waits once. */
const most = 200

export type Tidy = (what: 'young' | 'all') => Promise<void>

/**
 * Gives an engine's memory back between previews: what the last one left right after its answer, which takes a few
 * milliseconds, and everything once in a while when nobody asks.
 */
export class TidyLater {
  readonly #enqueue: (work: () => Promise<void>) => void
  #tidy: Tidy | null = null
  /** Opening the engine leaves more behind than any change. */
  #left = patience
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `enqueue` runs a piece of work when no other is running. */
  constructor(enqueue: (work: () => Promise<void>) => void) {
    this.#enqueue = enqueue
  }

  /** Something was set that `tidy` clears away. */
  after(tidy: Tidy): void {
    this.#tidy = tidy
    this.#left += 1
    this.#enqueue(() => tidy('young'))
    clearTimeout(this.#timer)
    if (this.#left >= patience) this.#timer = setTimeout(() => this.#enqueue(() => this.now()), quiet)
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
    await tidy?.('all')
  }
}
