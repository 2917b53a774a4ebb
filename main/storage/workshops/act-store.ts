import type { Act, ActChange } from '../../../shared/domain/act'
import type { Day, Instant } from '../../../shared/domain/ids'
import type { Jurisdiction } from '../../../shared/document/names'
import { canonicalJson } from '../../../shared/document/canonical-json'
import { column } from '../column'
import type { Database, Row } from '../database'
import { hex } from '../hex'

/** An act with what only its seed says: who meets it, where its wordings were found. */
export interface StoredAct extends Act {
  readonly body: Readonly<Record<string, unknown>>
  /** Hash of the seed that it was last compared with; null in a library that is older than the comparing. */
  readonly seedHash: string | null
}

function list(database: Database): readonly StoredAct[] {
  return database.all('SELECT * FROM act ORDER BY jurisdiction, id').map(toAct)
}

function find(database: Database, id: string): StoredAct | null {
  const row = database.get('SELECT * FROM act WHERE id = ?', id)
  return row ? toAct(row) : null
}

/** True when the act was new; one that the library already knows stays as its user left it. */
function insertMissing(database: Database, act: StoredAct): boolean {
  const { changes } = database.run(
    `INSERT INTO act (jurisdiction, number, title, short_title, body, source, checked_on, seed_id, edited_at, seed_hash,
       effective_from, repealed_on, note, aliases, changes, id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
    ...columns(act),
  )
  return changes === 1
}

function update(database: Database, act: StoredAct): void {
  database.run(
    `UPDATE act SET jurisdiction = ?, number = ?, title = ?, short_title = ?, body = ?, source = ?, checked_on = ?,
       seed_id = ?, edited_at = ?, seed_hash = ?, effective_from = ?, repealed_on = ?, note = ?, aliases = ?, changes = ?
     WHERE id = ?`,
    ...columns(act),
  )
}

function columns(act: StoredAct) {
  return [
    act.jurisdiction,
    act.number,
    act.title,
    act.shortTitle,
    canonicalJson(act.body),
    act.source,
    act.checkedOn,
    act.seedId,
    act.editedAt,
    act.seedHash === null ? null : hex.decode(act.seedHash),
    act.effectiveFrom,
    act.repealedOn,
    act.note,
    canonicalJson(act.aliases),
    canonicalJson(act.changes),
    act.id,
  ] as const
}

function toAct(row: Row): StoredAct {
  const seedHash = column.optionalBlob(row, 'seed_hash')
  return {
    id: column.text(row, 'id'),
    jurisdiction: column.text<Jurisdiction>(row, 'jurisdiction'),
    number: column.text(row, 'number'),
    title: column.text(row, 'title'),
    shortTitle: column.text(row, 'short_title'),
    aliases: column.list(row, 'aliases'),
    effectiveFrom: column.optionalText<Day>(row, 'effective_from'),
    repealedOn: column.optionalText<Day>(row, 'repealed_on'),
    changes: JSON.parse(column.text(row, 'changes')) as readonly ActChange[],
    note: column.text(row, 'note'),
    source: column.text(row, 'source'),
    checkedOn: column.optionalText<Day>(row, 'checked_on'),
    seedId: column.optionalText(row, 'seed_id'),
    editedAt: column.optionalInteger<Instant>(row, 'edited_at'),
    body: JSON.parse(column.text(row, 'body')) as StoredAct['body'],
    seedHash: seedHash === null ? null : hex.encode(seedHash),
  }
}

/** The register of acts: seeded from assets, then the user's. */
export const actStore = { list, find, insertMissing, update } as const
