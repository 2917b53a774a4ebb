import type { Day } from '../../../shared/domain/ids'
import type { Jurisdiction } from '../../../shared/document/names'
import { canonicalJson } from '../../../shared/document/canonical-json'
import type { Database } from '../database'

/** An act of the register that citations lead to. `id` is that of the citation: `cz:326/1999`. */
export interface Act {
  readonly id: string
  readonly jurisdiction: Jurisdiction
  readonly number: string
  readonly title: string
  readonly shortTitle: string
  readonly body: Readonly<Record<string, unknown>>
  /** Where the wording is to be checked. */
  readonly source: string
  /** Null when nobody has compared it with the source. */
  readonly checkedOn: Day | null
  readonly seedId: string | null
}

/** True when the act was new; one that the library already knows stays as its user left it. */
export function insertMissingAct(database: Database, act: Act): boolean {
  const { changes } = database.run(
    `INSERT INTO act (id, jurisdiction, number, title, short_title, body, source, checked_on, seed_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
    act.id,
    act.jurisdiction,
    act.number,
    act.title,
    act.shortTitle,
    canonicalJson(act.body),
    act.source,
    act.checkedOn,
    act.seedId,
  )
  return changes === 1
}
