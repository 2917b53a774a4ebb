/** What an import could not carry, by kind. The words for people stand in `shared/i18n`. */
const importLosses = [
  /** Scripts, styles, embedded pages and objects. */
  'active-content',
  'form-field',
  'media',
  /** Pictures at a web address are never fetched. */
  'remote-picture',
  'unsupported-picture',
  'missing-picture',
  /** The text of the link is kept. */
  'unsafe-link',
  /** A heading deeper than the fourth level, or one in a place that takes none: kept as text. */
  'changed-heading',
  /** A block in a place that takes none of its kind: its text is kept. */
  'flattened-block',
  'repaired-table',
  'too-deep',
  'horizontal-line',
  'illegal-character',
] as const
export type ImportLoss = (typeof importLosses)[number]

/** How often each thing was dropped or changed; empty when everything was carried. */
export interface ImportReport {
  readonly dropped: readonly { readonly what: ImportLoss; readonly count: number }[]
}

/** Counts losses while an import walks; the order of the report is that of `importLosses`. */
export class LossCounter {
  readonly #counts = new Map<ImportLoss, number>()

  add(what: ImportLoss, count = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + count)
  }

  report(): ImportReport {
    const dropped = importLosses.flatMap((what) => {
      const count = this.#counts.get(what) ?? 0
      return count > 0 ? [{ what, count }] : []
    })
    return { dropped }
  }
}
