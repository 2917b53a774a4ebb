import type { Transaction } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'

export interface Range {
  readonly from: number
  readonly to: number
}

/** What the transactions changed, as ranges of the last document. Neighbours are widened by one, so that splits count. */
export function changedRanges(transactions: readonly Transaction[]): readonly Range[] {
  const maps = transactions.flatMap((transaction) => transaction.mapping.maps)
  const size = transactions.at(-1)?.doc.content.size ?? 0
  const ranges: Range[] = []
  maps.forEach((map, index) => {
    const rest = new Mapping(maps.slice(index + 1))
    map.forEach((_oldFrom, _oldTo, newFrom, newTo) => {
      ranges.push({ from: Math.max(0, rest.map(newFrom, -1) - 1), to: Math.min(size, rest.map(newTo, 1) + 1) })
    })
  })
  return ranges
}
