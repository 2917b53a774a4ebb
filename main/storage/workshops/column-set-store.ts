import type { ColumnSetId, Day, Instant } from '../../../shared/domain/ids'
import type { ColumnSet } from '../../../shared/domain/paper'
import { canonicalJson } from '../../../shared/document/canonical-json'
import { column } from '../column'
import type { Database, Row } from '../database'
import { hex } from '../hex'

type ColumnSetBody = Pick<ColumnSet, 'columns' | 'usualFor' | 'note'>

/** Column sets of attendance sheets in the order in which they came in. */
export function listColumnSets(database: Database): readonly ColumnSet[] {
  return database.all('SELECT * FROM column_set ORDER BY rowid').map(toColumnSet)
}

export function findColumnSet(database: Database, id: ColumnSetId): ColumnSet | null {
  const row = database.get('SELECT * FROM column_set WHERE id = ?', id)
  return row ? toColumnSet(row) : null
}

export function isColumnSetSeeded(database: Database, seedId: string): boolean {
  return database.get('SELECT 1 AS found FROM column_set WHERE seed_id = ?', seedId) !== undefined
}

export function insertColumnSet(database: Database, set: ColumnSet, seedHash: string | null): void {
  database.run(
    `INSERT INTO column_set (name, body, source, checked_on, edited_at, seed_id, seed_hash, id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ...facts(set),
    set.seedId,
    seedHash === null ? null : hex.decode(seedHash),
    set.id,
  )
}

export function updateColumnSet(database: Database, set: ColumnSet): void {
  database.run(
    'UPDATE column_set SET name = ?, body = ?, source = ?, checked_on = ?, edited_at = ? WHERE id = ?',
    ...facts(set),
    set.id,
  )
}

function facts({ name, columns, usualFor, note, source, checkedOn, editedAt }: ColumnSet) {
  return [name, canonicalJson({ columns, usualFor, note }), source, checkedOn, editedAt] as const
}

function toColumnSet(row: Row): ColumnSet {
  const { columns, usualFor, note } = JSON.parse(column.text(row, 'body')) as ColumnSetBody
  return {
    id: column.text<ColumnSetId>(row, 'id'),
    seedId: column.optionalText(row, 'seed_id'),
    name: column.text(row, 'name'),
    columns,
    usualFor,
    note,
    source: column.text(row, 'source'),
    checkedOn: column.optionalText<Day>(row, 'checked_on'),
    editedAt: column.optionalInteger<Instant>(row, 'edited_at'),
  }
}
