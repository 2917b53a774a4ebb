import { column } from '../../storage/column'
import type { Database } from '../../storage/database'

/** Changes that the newest backup of this session holds, by open library. */
const backedUp = new WeakMap<Database, number>()

const changes = (database: Database): number =>
  column.integer(database.get('SELECT total_changes() AS changes') ?? {}, 'changes')

/** True when something was written since the library was opened or backed up. */
export function isChangedSinceBackup(database: Database): boolean {
  return changes(database) > (backedUp.get(database) ?? 0)
}

/** Remembers that everything written so far is in a backup. */
export function noteBackup(database: Database): void {
  backedUp.set(database, changes(database))
}
