import type { Annex, AnnexDropping, AnnexReading } from '../../../shared/domain/annex'
import type { AnnexId, AssetHash, Instant } from '../../../shared/domain/ids'
import { canonicalJson } from '../../../shared/document/canonical-json'
import { column } from '../column'
import type { Database, Row } from '../database'
import { hex } from '../hex'

const select = `SELECT annex.id, annex.title, annex.pages, annex.added_at, annex.reading, annex.language, annex.dropped,
  asset.hash, asset.name, asset.bytes FROM annex JOIN asset ON asset.hash = annex.asset_hash`

export function findAnnex(database: Database, id: AnnexId): Annex | null {
  const row = database.get(`${select} WHERE annex.id = ?`, id)
  return row ? toAnnex(row) : null
}

/** Its bytes have to be stored before. */
export function insertAnnex(database: Database, annex: Omit<Annex, 'fileName' | 'bytes'>): void {
  database.run(
    'INSERT INTO annex (id, asset_hash, title, pages, added_at, reading, language, dropped) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    annex.id,
    hex.decode(annex.hash),
    annex.title,
    annex.pages,
    annex.addedAt,
    annex.reading,
    annex.language,
    canonicalJson(annex.dropped),
  )
}

function toAnnex(row: Row): Annex {
  return {
    id: column.text<AnnexId>(row, 'id'),
    title: column.text(row, 'title'),
    hash: hex.encode<AssetHash>(column.blob(row, 'hash')),
    fileName: column.text(row, 'name'),
    bytes: column.integer(row, 'bytes'),
    pages: column.optionalInteger(row, 'pages') ?? 0,
    reading: column.text<AnnexReading>(row, 'reading'),
    language: column.text(row, 'language'),
    dropped: column.list<AnnexDropping>(row, 'dropped'),
    addedAt: column.integer<Instant>(row, 'added_at'),
  }
}
