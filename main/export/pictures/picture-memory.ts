import type { PreparedPicture } from './prepare-picture'

const mostBytes = 96_000_000

/** Pictures made ready before, by what they were made from; the oldest go first when it grows too large. */
export class PictureMemory {
  readonly #known = new Map<string, PreparedPicture | null>()
  #bytes = 0

  /** Undefined when nothing is known; null when the picture stays as it is. */
  get(key: string): PreparedPicture | null | undefined {
    const found = this.#known.get(key)
    if (found === undefined) return undefined
    this.#known.delete(key)
    this.#known.set(key, found)
    return found
  }

  set(key: string, picture: PreparedPicture | null): void {
    this.#known.set(key, picture)
    this.#bytes += picture?.bytes.length ?? 0
    for (const [oldest, old] of this.#known) {
      if (this.#bytes <= mostBytes || oldest === key) return
      this.#known.delete(oldest)
      this.#bytes -= old?.bytes.length ?? 0
    }
  }
}
