import { foldText } from '../../ui/fold-text'
import type { Translate } from '../translate'
import { insertItems, type InsertItem } from './insert-items'

export interface FoundItem {
  readonly item: InsertItem
  readonly label: string
}

const rank = (label: string, query: string): number => {
  if (label.startsWith(query)) return 0
  return label.includes(` ${query}`) ? 1 : 2
}

/** Items whose name or further words contain what was typed; diacritics and case do not matter. */
export function filterInsertItems(
  t: Translate,
  query: string,
  items: readonly InsertItem[] = insertItems,
): readonly FoundItem[] {
  const wanted = foldText(query.trim())
  const named = items.map((item) => ({ item, label: item.label(t) }))
  if (!wanted) return named
  return named
    .filter(({ item, label }) => foldText(`${label} ${item.keywords(t)}`).includes(wanted))
    .toSorted((a, b) => rank(foldText(a.label), wanted) - rank(foldText(b.label), wanted))
}
