import type { WorkshopRow } from '../../../shared/domain/workshop'
import { foldText } from '../../ui/fold-text'

/** Workshops of one month; `month` is `YYYY-MM`, or null for those that have no date yet. */
export interface WorkshopGroup {
  readonly id: string
  readonly month: string | null
  readonly isPast: boolean
  readonly rows: readonly WorkshopRow[]
}

export interface WorkshopFilter {
  readonly text: string
  readonly showsArchived: boolean
}

const isPast = (row: WorkshopRow, today: string) => row.lastDay !== null && row.lastDay < today

function isWanted(row: WorkshopRow, { text, showsArchived }: WorkshopFilter): boolean {
  if (row.isArchived && !showsArchived) return false
  const found = foldText([row.title, row.district, row.projectTitle].join(' '))
  return foldText(text)
    .split(/\s+/)
    .every((word) => found.includes(word))
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))

function byMonth(rows: readonly WorkshopRow[], isPastGroup: boolean): readonly WorkshopGroup[] {
  const months = new Map<string, WorkshopRow[]>()
  for (const row of rows) {
    const month = row.firstDay?.slice(0, 7) ?? ''
    months.set(month, [...(months.get(month) ?? []), row])
  }
  return [...months].map(([month, ofMonth]) => ({
    id: `${isPastGroup ? 'past' : 'next'}:${month}`,
    month: month || null,
    isPast: isPastGroup,
    rows: ofMonth,
  }))
}

/** The next workshop first, then what has no date yet, then what is over, the latest first. */
export function groupWorkshops(
  rows: readonly WorkshopRow[],
  filter: WorkshopFilter,
  today: string,
): readonly WorkshopGroup[] {
  const wanted = rows.filter((row) => isWanted(row, filter))
  const dated = wanted.filter((row) => row.firstDay !== null)
  const next = dated
    .filter((row) => !isPast(row, today))
    .toSorted((a, b) => compare(a.firstDay ?? '', b.firstDay ?? '') || compare(a.title, b.title))
  const past = dated
    .filter((row) => isPast(row, today))
    .toSorted((a, b) => compare(b.firstDay ?? '', a.firstDay ?? '') || compare(a.title, b.title))
  const undated = wanted.filter((row) => row.firstDay === null)
  return [...byMonth(next, false), ...byMonth(undated, false), ...byMonth(past, true)]
}
