import type { AssetHash, ContentHash, Day, EditionId, Instant, PackId, VersionId } from '../../../shared/domain/ids'
import {
  deliveryWays,
  type Edition,
  type EditionEvent,
  type EditionFile,
  type EditionKind,
  type EditionPart,
  type EngineName,
  type OutputFormat,
  type PageMap,
} from '../../../shared/domain/edition'
import { canonicalJson } from '../../../shared/document/canonical-json'
import { column } from '../column'
import type { Database, Row } from '../database'
import { hex } from '../hex'

/** What an edition is made again from. */
export interface EditionRecipe {
  /** zstd of the manuscript's source as JSON. */
  readonly recipe: Uint8Array
  readonly pageMap: PageMap
}

export type NewEdition = Omit<Edition, 'number' | 'files' | 'events'> & EditionRecipe

export interface StoredFile {
  readonly file: EditionFile
  readonly bytes: Uint8Array
}

// Not the recipe: it is long, and a list never needs it.
const facts = `SELECT id, pack_id, number, kind, language, issued_at, issued_by, program_version, engine, template_hash,
  recipe_hash, accepted_reason FROM edition`

export function listEditions(database: Database, packId: PackId): readonly Edition[] {
  return database.all(`${facts} WHERE pack_id = ? ORDER BY number DESC`, packId).map((row) => toEdition(database, row))
}

export function findEdition(database: Database, id: EditionId): Edition | null {
  const row = database.get(`${facts} WHERE id = ?`, id)
  return row ? toEdition(database, row) : null
}

export function findNewestEdition(database: Database, packId: PackId, kind: EditionKind): Edition | null {
  const row = database.get(`${facts} WHERE pack_id = ? AND kind = ? ORDER BY number DESC LIMIT 1`, packId, kind)
  return row ? toEdition(database, row) : null
}

export function readEditionRecipe(database: Database, id: EditionId): EditionRecipe | null {
  const row = database.get('SELECT recipe, page_map FROM edition WHERE id = ?', id)
  if (!row) return null
  return { recipe: column.blob(row, 'recipe'), pageMap: JSON.parse(column.text(row, 'page_map')) as PageMap }
}

/** Gives the edition the next number of its pack. */
export function insertEdition(database: Database, edition: NewEdition): void {
  database.run(
    `INSERT INTO edition (id, pack_id, number, kind, language, issued_at, issued_by, program_version, engine, template_hash,
       recipe_hash, recipe, page_map, accepted_reason)
     VALUES (?, ?, (SELECT coalesce(max(number), 0) + 1 FROM edition WHERE pack_id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    edition.id,
    edition.packId,
    edition.packId,
    edition.kind,
    edition.language,
    edition.issuedAt,
    edition.issuedBy,
    edition.programVersion,
    edition.engine,
    edition.templateHash,
    hex.decode(edition.recipeHash),
    edition.recipe,
    canonicalJson(edition.pageMap),
    edition.acceptedReason,
  )
  for (const [position, part] of edition.parts.entries()) {
    database.run(
      `INSERT INTO edition_part (edition_id, position, version_id, title, version_number, author, state, content_hash)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      edition.id,
      position,
      part.versionId,
      part.title,
      part.versionNumber,
      part.author,
      part.state,
      hex.decode(part.contentHash),
    )
  }
}

export function insertEditionFile(database: Database, id: EditionId, { file, bytes }: StoredFile): void {
  database.run(
    'INSERT INTO edition_file (edition_id, format, file_name, pages, hash, data) VALUES (?, ?, ?, ?, ?, ?)',
    id,
    file.format,
    file.fileName,
    file.pages,
    hex.decode(file.hash),
    bytes,
  )
}

/** The bytes as they are stored; the caller compares their hash. */
export function readEditionFile(database: Database, id: EditionId, format: OutputFormat): StoredFile | null {
  const row = database.get(
    'SELECT format, file_name, pages, hash, length(data) AS bytes, data FROM edition_file WHERE edition_id = ? AND format = ?',
    id,
    format,
  )
  return row ? { file: toFile(row), bytes: column.blob(row, 'data') } : null
}

export function insertEditionEvent(database: Database, id: EditionId, event: EditionEvent): void {
  database.run(
    'INSERT INTO edition_event (edition_id, type, at, by_name, text, happened_on, way) VALUES (?, ?, ?, ?, ?, ?, ?)',
    id,
    event.type,
    event.at,
    event.by,
    event.text,
    event.happenedOn ?? null,
    event.way ?? '',
  )
}

function toEdition(database: Database, row: Row): Edition {
  const id = column.text<EditionId>(row, 'id')
  return {
    id,
    packId: column.text<PackId>(row, 'pack_id'),
    number: column.integer(row, 'number'),
    kind: column.text<EditionKind>(row, 'kind'),
    language: column.text(row, 'language'),
    issuedAt: column.integer<Instant>(row, 'issued_at'),
    issuedBy: column.text(row, 'issued_by'),
    programVersion: column.text(row, 'program_version'),
    engine: column.text<EngineName>(row, 'engine'),
    templateHash: column.text(row, 'template_hash'),
    recipeHash: hex.encode(column.blob(row, 'recipe_hash')),
    acceptedReason: column.text(row, 'accepted_reason'),
    parts: database.all('SELECT * FROM edition_part WHERE edition_id = ? ORDER BY position', id).map(toPart),
    files: database
      .all(
        'SELECT format, file_name, pages, hash, length(data) AS bytes FROM edition_file WHERE edition_id = ? ORDER BY id',
        id,
      )
      .map(toFile),
    events: database.all('SELECT * FROM edition_event WHERE edition_id = ? ORDER BY id', id).map(toEvent),
  }
}

function toPart(row: Row): EditionPart {
  return {
    versionId: column.text<VersionId>(row, 'version_id'),
    title: column.text(row, 'title'),
    versionNumber: column.integer(row, 'version_number'),
    author: column.text(row, 'author'),
    state: column.text(row, 'state'),
    contentHash: hex.encode<ContentHash>(column.blob(row, 'content_hash')),
  }
}

function toFile(row: Row): EditionFile {
  return {
    format: column.text<OutputFormat>(row, 'format'),
    hash: hex.encode<AssetHash>(column.blob(row, 'hash')),
    bytes: column.integer(row, 'bytes'),
    pages: column.optionalInteger(row, 'pages'),
    fileName: column.text(row, 'file_name'),
  }
}

function toEvent(row: Row): EditionEvent {
  const happenedOn = column.optionalText<Day>(row, 'happened_on')
  const way = deliveryWays.find((one) => one === column.text(row, 'way'))
  return {
    type: column.text<EditionEvent['type']>(row, 'type'),
    at: column.integer<Instant>(row, 'at'),
    by: column.text(row, 'by_name'),
    text: column.text(row, 'text'),
    ...(happenedOn && { happenedOn }),
    ...(way && { way }),
  }
}
