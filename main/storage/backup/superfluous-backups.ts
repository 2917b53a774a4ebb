import type { Instant } from '../../../shared/domain/ids'

const day = 86_400_000
const rules = [
  { count: 14, bucket: (at: Instant) => Math.floor(at / day) },
  // Weeks begin on Monday: 1 January 1970 was a Thursday.
  { count: 8, bucket: (at: Instant) => Math.floor((at / day + 3) / 7) },
  { count: 12, bucket: (at: Instant) => new Date(at).getUTCFullYear() * 12 + new Date(at).getUTCMonth() },
] as const

/** However old the backups are, so many of the newest stay. */
const leastKept = 3

/**
 * Which backups may go: all of the last two days stay, then the newest of 14 days, 8 weeks and 12 months that have
 * one. Counts days that exist, not days that passed, so a clock that jumps ahead removes nothing more; one that went
 * back removes nothing at all.
 */
export function superfluousBackups(stamps: readonly Instant[], now: Instant): readonly Instant[] {
  const newestFirst = [...stamps].sort((a, b) => b - a)
  const [newest] = newestFirst
  if (newest === undefined || newest > now) return []
  const kept = new Set(newestFirst.slice(0, leastKept))
  for (const at of newestFirst) if (at > newest - 2 * day) kept.add(at)
  for (const { count, bucket } of rules) {
    const seen = new Set<number>()
    for (const at of newestFirst) {
      if (seen.size === count) break
      if (!seen.has(bucket(at))) kept.add(at)
      seen.add(bucket(at))
    }
  }
  return newestFirst.filter((at) => !kept.has(at))
}
