import type { EditorSpelling } from '../editor-spelling'

const mostAtOnce = 2000

/** Remembers which words are known, so that each is asked about once. */
export class WordVerdicts {
  readonly #spelling: EditorSpelling
  readonly #known = new Map<string, Map<string, boolean>>()

  constructor(spelling: EditorSpelling) {
    this.#spelling = spelling
  }

  /** Undefined: not asked yet. */
  isKnown(language: string, word: string): boolean | undefined {
    return this.#known.get(language)?.get(word)
  }

  /** Asks about words; false when no answer could be had. */
  async ask(language: string, words: ReadonlySet<string>): Promise<boolean> {
    const list = [...words]
    for (let at = 0; at < list.length; at += mostAtOnce) {
      const some = list.slice(at, at + mostAtOnce)
      const unknown = await this.#spelling.check(language, some)
      if (!unknown) return false
      const wrong = new Set(unknown)
      const verdicts = this.#of(language)
      for (const word of some) verdicts.set(word, !wrong.has(word))
    }
    return true
  }

  /** One word has been learned: it and its forms with a capital are asked about again. */
  forget(language: string, word: string): void {
    const small = word.toLowerCase()
    const verdicts = this.#of(language)
    for (const one of [...verdicts.keys()]) if (one.toLowerCase() === small) verdicts.delete(one)
  }

  #of(language: string): Map<string, boolean> {
    const verdicts = this.#known.get(language) ?? new Map<string, boolean>()
    this.#known.set(language, verdicts)
    return verdicts
  }
}
