import { importLosses, type ImportLoss, type ImportReport } from '../../shared/domain/import-report'

const limits = { texts: 200, letters: 500, all: 20_000 } as const

interface Counted {
  count: number
  letters: number
  readonly texts: string[]
}

/** Counts losses while an import walks; the order of the report is that of `importLosses`. */
export class LossCounter {
  readonly #counted = new Map<ImportLoss, Counted>()

  /** `text` is what was left out, word for word. */
  add(what: ImportLoss, count = 1, text = ''): void {
    const counted = this.#counted.get(what) ?? { count: 0, letters: 0, texts: [] }
    this.#counted.set(what, counted)
    counted.count += count
    const words = text.replace(/\s+/g, ' ').trim()
    if (words === '') return
    counted.letters += words.length
    if (counted.texts.length < limits.texts && counted.letters < limits.all)
      counted.texts.push(words.length > limits.letters ? `${words.slice(0, limits.letters)}…` : words)
  }

  report(): ImportReport {
    const dropped = importLosses.flatMap((what) => {
      const { count = 0, texts = [] } = this.#counted.get(what) ?? {}
      if (count === 0) return []
      return [texts.length > 0 ? { what, count, texts: [...texts] } : { what, count }]
    })
    return { dropped }
  }
}
