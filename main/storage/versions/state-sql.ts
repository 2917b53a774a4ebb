const newestEvent = (version: string, what: string) =>
  `(SELECT ${what} FROM state_event e WHERE e.version_id = ${version}.id ORDER BY e.id DESC LIMIT 1)`

/**
 * SQL of a version's state today. An approval whose term has passed reads as `outdated` and keeps its term: nothing is
 * written when a day ends, so a computer that was off that day says the same.
 */
export const stateSql = (version: string): string =>
  `coalesce(${newestEvent(version, `CASE WHEN e.state = 'approved' AND e.approved_until < today() THEN 'outdated' ELSE e.state END`)}, 'working')`

/** SQL of the last day of the newest approval, also when it has passed; null when another state came after it. */
export const approvedUntilSql = (version: string): string => newestEvent(version, 'e.approved_until')

/** SQL of the instant of a version's newest state; null while it is `working` from the start. */
export const stateSinceSql = (version: string): string => newestEvent(version, 'e.at')
