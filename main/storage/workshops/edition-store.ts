import type { AssetHash, ContentHash, EditionId, Instant, PackId, VersionId } from '../../../shared/domain/ids'
import type {
  Edition, EditionEvent, EditionFile, EditionKind, EditionPart, EngineName, OutputFormat, PageMap,
} from '../../../shared/domain/edition'
import { canonicalJson } from '../../../shared/document/canonical-json'
import type { Database, Row } from '../database'
import { hexValue, rowValues } from './row-values'

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

export function listEditions(database: Database, packId: PackId): readonly Edition[] {
  return database.all('SELECT * FROM edition WHERE pack_id = ? ORDER BY number DESC', packId).map((row) => toEdition(database, row))
}

export function findEdition(database: Database, id: EditionId): Edition | null {
  const row = database.get('SELECT * FROM edition WHERE id = ?', id)
  return row ? toEdition(database, row) : null
}

export function findNewestEdition(database: Database, packId: PackId, kind: EditionKind): Edition | null {
  const row = database.get('SELECT * FROM edition WHERE pack_id = ? AND kind = ? ORDER BY number DESC LIMIT 1', packId, kind)
  return row ? toEdition(database, row) : null
}

export function readEditionRecipe(database: Database, id: EditionId): EditionRecipe | null {
  const row = database.get('SELECT recipe, page_map FROM edition WHERE id = ?', id)
  if (!row) return null
  const values = rowValues(row)
  return { recipe: values.bytes('recipe'), pageMap: values.json<PageMap>('page_map') }
}

/** Gives the edition the next number of its pack. */
export function insertEdition(database: Database, edition: NewEdition): void {
  database.run(
    `INSERT INTO edition (id, pack_id, number, kind, language, issued_at, issued_by, program_version, engine, template_hash,
       recipe_hash, recipe, page_map, accepted_reason)
     VALUES (?, ?, (SELECT coalesce(max(number), 0) + 1 FROM edition WHERE pack_id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    edition.id, edition.packId, edition.packId, edition.kind, edition.language, edition.issuedAt, edition.issuedBy,
    edition.programVersion, edition.engine, edition.templateHash, hexValue(edition.recipeHash), edition.recipe,
    canonicalJson(edition.pageMap), edition.acceptedReason,
  )
  for (const [position, part] of edition.parts.entries()) {
    database.run(
      `INSERT INTO edition_part (edition_id, position, version_id, title, version_number, author, state, content_hash)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      edition.id, position, part.versionId, part.title, part.versionNumber, part.author, part.state, hexValue(part.contentHash),
    )
  }
}

export function insertEditionFile(database: Database, id: EditionId, { file, bytes }: StoredFile): void {
  database.run(
    'INSERT INTO edition_file (edition_id, format, file_name, pages, hash, data) VALUES (?, ?, ?, ?, ?, ?)',
    id, file.format, file.fileName, file.pages, hexValue(file.hash), bytes,
  )
}

/** The bytes as they are stored; the caller compares their hash. */
export function readEditionFile(database: Database, id: EditionId, format: OutputFormat): StoredFile | null {
  const row = database.get(
    'SELECT format, file_name, pages, hash, length(data) AS bytes, data FROM edition_file WHERE edition_id = ? AND format = ?',
    id, format,
  )
  return row ? { file: toFile(row), bytes: rowValues(row).bytes('data') } : null
}

export function insertEditionEvent(database: Database, id: EditionId, event: EditionEvent): void {
  database.run(
    'INSERT INTO edition_event (edition_id, type, at, by_name, text) VALUES (?, ?, ?, ?, ?)',
    id, event.type, event.at, event.by, event.text,
  )
}

function toEdition(database: Database, row: Row): Edition {
  const values = rowValues(row)
  const id = values.text<EditionId>('id')
  return {
    id,
    packId: values.text<PackId>('pack_id'),
    number: values.number('number'),
    kind: values.text<EditionKind>('kind'),
    language: values.text('language'),
    issuedAt: values.number<Instant>('issued_at'),
    issuedBy: values.text('issued_by'),
    programVersion: values.text('program_version'),
    engine: values.text<EngineName>('engine'),
    templateHash: values.text('template_hash'),
    recipeHash: values.hex('recipe_hash'),
    acceptedReason: values.text('accepted_reason'),
    parts: database.all('SELECT * FROM edition_part WHERE edition_id = ? ORDER BY position', id).map(toPart),
    files: database
      .all('SELECT format, file_name, pages, hash, length(data) AS bytes FROM edition_file WHERE edition_id = ? ORDER BY id', id)
      .map(toFile),
    events: database.all('SELECT * FROM edition_event WHERE edition_id = ? ORDER BY id', id).map(toEvent),
  }
}

function toPart(row: Row): EditionPart {
  const values = rowValues(row)
  return {
    versionId: values.text<VersionId>('version_id'),
    title: values.text('title'),
    versionNumber: values.number('version_number'),
    author: values.text('author'),
    state: values.text('state'),
    contentHash: values.hex<ContentHash>('content_hash'),
  }
}

function toFile(row: Row): EditionFile {
  const values = rowValues(row)
  return {
    format: values.text<OutputFormat>('format'),
    hash: values.hex<AssetHash>('hash'),
    bytes: values.number('bytes'),
    pages: values.numberOrNull('pages'),
    fileName: values.text('file_name'),
  }
}

function toEvent(row: Row): EditionEvent {
  const values = rowValues(row)
  return {
    type: values.text<EditionEvent['type']>('type'),
    at: values.number<Instant>('at'),
    by: values.text('by_name'),
    text: values.text('text'),
  }
}
