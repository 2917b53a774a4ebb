import type { Instant, WorkshopId } from '../../../shared/domain/ids'
import {
  plainPaper,
  type PaperFormat,
  type PaperKind,
  type PaperOutput,
  type PaperSettings,
} from '../../../shared/domain/paper'
import { canonicalJson } from '../../../shared/document/canonical-json'
import { column } from '../column'
import type { Database, Row } from '../database'
import { hex } from '../hex'

/** What the workshop says differently on its papers; a kind that is absent is as it starts. */
export function listPapers(database: Database, workshopId: WorkshopId): ReadonlyMap<PaperKind, PaperSettings> {
  const rows = database.all('SELECT kind, body FROM paper WHERE workshop_id = ? ORDER BY kind', workshopId)
  return new Map(rows.map((row) => [column.text<PaperKind>(row, 'kind'), toSettings(row)]))
}

/** Nulls are left out of what is stored. */
const toSettings = (row: Row): PaperSettings => ({
  ...plainPaper,
  ...(JSON.parse(column.text(row, 'body')) as Partial<PaperSettings>),
})

export interface StoredPaper {
  readonly workshopId: WorkshopId
  readonly kind: PaperKind
  readonly settings: PaperSettings
  readonly changedAt: Instant
}

export function savePaper(database: Database, { workshopId, kind, settings, changedAt }: StoredPaper): void {
  database.run(
    `INSERT INTO paper (workshop_id, kind, changed_at, body) VALUES (?, ?, ?, ?)
     ON CONFLICT (workshop_id, kind) DO UPDATE SET changed_at = excluded.changed_at, body = excluded.body`,
    workshopId,
    kind,
    changedAt,
    canonicalJson(settings),
  )
}

/** Papers that were made for the workshop, the newest first. */
export function listPaperOutputs(database: Database, workshopId: WorkshopId): readonly PaperOutput[] {
  return database.all('SELECT * FROM paper_output WHERE workshop_id = ? ORDER BY id DESC', workshopId).map(toOutput)
}

export function insertPaperOutput(database: Database, workshopId: WorkshopId, output: PaperOutput): void {
  database.run(
    `INSERT INTO paper_output (workshop_id, kind, format, file_name, hash, made_at, made_by, names_people)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    workshopId,
    output.kind,
    output.format,
    output.fileName,
    hex.decode(output.hash),
    output.madeAt,
    output.madeBy,
    Number(output.namesPeople),
  )
}

const toOutput = (row: Row): PaperOutput => ({
  kind: column.text<PaperKind>(row, 'kind'),
  format: column.text<PaperFormat>(row, 'format'),
  fileName: column.text(row, 'file_name'),
  hash: hex.encode(column.blob(row, 'hash')),
  madeAt: column.integer<Instant>(row, 'made_at'),
  madeBy: column.text(row, 'made_by'),
  namesPeople: column.flag(row, 'names_people'),
})
