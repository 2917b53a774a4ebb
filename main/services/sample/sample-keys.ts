/** Ids of what the sample has made so far, by the keys of its description. */
export class SampleKeys<Id extends string> {
  readonly #what: string
  readonly #ids = new Map<string, Id>()

  constructor(what: string) {
    this.#what = what
  }

  set(key: string, id: Id): void {
    this.#ids.set(key, id)
  }

  /** Throws for a key that nothing was made for: the sample is part of the program. */
  get(key: string): Id {
    const id = this.#ids.get(key)
    if (!id) throw new Error(`the sample has no ${this.#what} ${key}`)
    return id
  }

  maybe(key: string | null): Id | null {
    return key === null ? null : this.get(key)
  }
}
