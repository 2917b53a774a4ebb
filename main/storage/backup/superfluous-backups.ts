import type { Instant } from '../../../shared/domain/ids'

const day = 86_400_000
const rules = [
  { count: 14, bucket: (at: Instant) => Math.floor(at / day) },
  // Weeks begin on Monday: 1 January 1970 was a Thursday.
  { count: 8, bucket: (at: Instant) => Math.floor((at / day + 3) / 7) },
  { count: 12, bucket: (at: Instant) => new Date(at).getUTCFullYear() * 12 + new Date(at).getUTCMonth() },
] as const

/** However old the backups are, so many of those made last stay. */
const leastKept = 3

/**
 * Which of the backups, given in the order in which they were made, last first, may go: those made last always stay,
 * and all of the two days before the latest stamp, then the last of 14 days, 8 weeks and 12 months that have one.
 * Counts days that exist, not days that passed, so a clock that jumps ahead removes nothing more; while one has gone
 * back behind any stamp, nothing is removed at all.
 */
export function superfluousBackups<Backup extends { readonly at: Instant }>(
  lastFirst: readonly Backup[],
  now: Instant,
): readonly Backup[] {
  const newest = Math.max(...lastFirst.map(({ at }) => at))
  if (newest > now) return []
  const kept = new Set(lastFirst.slice(0, leastKept))
  for (const backup of lastFirst) if (backup.at > newest - 2 * day) kept.add(backup)
  const newestFirst = lastFirst.toSorted((a, b) => b.at - a.at)
  for (const { count, bucket } of rules) {
    const seen = new Set<number>()
    for (const backup of newestFirst) {
      if (seen.size === count) break
      if (!seen.has(bucket(backup.at))) kept.add(backup)
      seen.add(bucket(backup.at))
    }
  }
  return lastFirst.filter((backup) => !kept.has(backup))
}
