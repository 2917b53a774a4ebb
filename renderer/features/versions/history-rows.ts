import { calendarDay } from '../../../shared/domain/calendar-day'
import type { Day } from '../../../shared/domain/ids'
import type { HistoryEntry } from '../../../shared/domain/version'

/** What the history shows line by line: days, versions, and versions that the program kept folded into one line. */
export type HistoryRow =
  | { readonly type: 'day'; readonly key: string; readonly day: Day }
  | { readonly type: 'entry'; readonly key: string; readonly entry: HistoryEntry }
  | {
      readonly type: 'fold'
      readonly key: string
      readonly entries: readonly HistoryEntry[]
      readonly isOpen: boolean
    }

/** Kept by the program without a person's act: those step back behind named and restored ones. */
const isBackground = ({ number, reason }: HistoryEntry): boolean => number === null && reason !== 'restored'

/** The rows of a history, newest first; `open` holds the keys of folds that are opened. */
export function historyRows(entries: readonly HistoryEntry[], open: ReadonlySet<string>): readonly HistoryRow[] {
  const rows: HistoryRow[] = []
  let day: Day | null = null
  for (let place = 0; place < entries.length;) {
    const entry = entries[place]
    if (!entry) break
    const own = calendarDay(entry.createdAt)
    if (own !== day) rows.push({ type: 'day', key: `${own} ${entry.sequence}`, day: own })
    day = own
    const run = backgroundRun(entries.slice(place), own)
    rows.push(...(run.length > 1 ? foldRows(run, open) : [entryRow(entry)]))
    place += Math.max(1, run.length)
  }
  return rows
}

const entryRow = (entry: HistoryEntry): HistoryRow => ({ type: 'entry', key: entry.id, entry })

function backgroundRun(entries: readonly HistoryEntry[], day: Day): readonly HistoryEntry[] {
  const end = entries.findIndex((entry) => !isBackground(entry) || calendarDay(entry.createdAt) !== day)
  return end < 0 ? entries : entries.slice(0, end)
}

function foldRows(run: readonly HistoryEntry[], open: ReadonlySet<string>): readonly HistoryRow[] {
  // The oldest one names the fold: newer ones may join it.
  const key = `fold ${run.at(-1)?.id ?? ''}`
  const isOpen = open.has(key)
  return [{ type: 'fold', key, entries: run, isOpen }, ...(isOpen ? run.map(entryRow) : [])]
}
