/** One small change of a text: the units from `from` up to `to` become `insert`. */
export interface TextEdit {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** A part of a text, from its first to after its last UTF-16 unit. */
export interface TextRange {
  readonly from: number
  readonly to: number
}

/** Applies edits that do not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = ''
  let position = 0
  for (const { from, to, insert } of edits.toSorted((a, b) => a.from - b.from)) {
    result += text.slice(position, from) + insert
    position = to
  }
  return result + text.slice(position)
}

/** True where `position` lies in one of the ranges. */
export function isWithin(ranges: readonly TextRange[], position: number): boolean {
  return ranges.some(({ from, to }) => position >= from && position < to)
}
