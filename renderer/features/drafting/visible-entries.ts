import type { OutlineEntry } from '../../../shared/document/outline'

/** The entries that are not inside a closed section. */
export function visibleEntries(entries: readonly OutlineEntry[], closed: ReadonlySet<string>): readonly OutlineEntry[] {
  let hiddenBelow: number | null = null
  return entries.filter(({ id, level }) => {
    if (hiddenBelow !== null && level > hiddenBelow) return false
    hiddenBelow = closed.has(id) ? level : null
    return true
  })
}

/** True when the heading has headings of a lower level below it. */
export function hasSubsections(entries: readonly OutlineEntry[], id: string): boolean {
  const index = entries.findIndex((entry) => entry.id === id)
  const [entry, next] = [entries[index], entries[index + 1]]
  return entry !== undefined && next !== undefined && next.level > entry.level
}
