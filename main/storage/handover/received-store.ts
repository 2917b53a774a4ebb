import type { DraftId, Instant, VersionId } from '../../../shared/domain/ids'
import { column } from '../column'
import type { Database, Row } from '../database'

/** A received text that stands beside the own one until a person decides. */
export interface ReceivedText {
  readonly id: number
  readonly draftId: DraftId
  readonly versionId: VersionId
  readonly from: string
  readonly fileName: string
  readonly receivedAt: Instant
}

export type ReceivedDecision = 'kept-own' | 'used-received'

const toReceived = (row: Row): ReceivedText => ({
  id: column.integer(row, 'id'),
  draftId: column.text<DraftId>(row, 'draft_id'),
  versionId: column.text<VersionId>(row, 'version_id'),
  from: column.text(row, 'from_name'),
  fileName: column.text(row, 'file_name'),
  receivedAt: column.integer<Instant>(row, 'received_at'),
})

const columns = 'id, draft_id, version_id, from_name, file_name, received_at'

function addText(database: Database, text: Omit<ReceivedText, 'id'>): void {
  database.run(
    'INSERT INTO received_text (draft_id, version_id, from_name, file_name, received_at) VALUES (?, ?, ?, ?, ?)',
    text.draftId,
    text.versionId,
    text.from,
    text.fileName,
    text.receivedAt,
  )
}

/** Texts that nobody has decided about, newest first. */
function undecided(database: Database, draftId?: DraftId): readonly ReceivedText[] {
  const sql = `SELECT ${columns} FROM received_text WHERE decision IS NULL`
  const rows = draftId
    ? database.all(`${sql} AND draft_id = ? ORDER BY id DESC`, draftId)
    : database.all(`${sql} ORDER BY id DESC`)
  return rows.map(toReceived)
}

/** Closes everything that waits at a text: with the newest decision the older received texts are behind it. */
function decide(database: Database, draftId: DraftId, decision: ReceivedDecision, at: Instant, by: string): void {
  database.run(
    'UPDATE received_text SET decision = ?, decided_at = ?, decided_by = ? WHERE draft_id = ? AND decision IS NULL',
    decision,
    at,
    by,
    draftId,
  )
}

function addVersion(
  database: Database,
  versionId: VersionId,
  numberThere: number | null,
  text: Pick<ReceivedText, 'from' | 'fileName' | 'receivedAt'>,
): void {
  database.run(
    'INSERT INTO received_version (version_id, number_there, from_name, file_name, received_at) VALUES (?, ?, ?, ?, ?)',
    versionId,
    numberThere,
    text.from,
    text.fileName,
    text.receivedAt,
  )
}

/** The number that a received version has where it was made; null when it was made here or has none there. */
function numberThere(database: Database, versionId: VersionId): number | null {
  const row = database.get('SELECT number_there FROM received_version WHERE version_id = ?', versionId)
  return row ? column.optionalInteger(row, 'number_there') : null
}

/** What came in chapter files. */
export const receivedStore = { addText, undecided, decide, addVersion, numberThere } as const
