import type { Asset } from '../../shared/domain/asset'
import type { AssetHash, Instant } from '../../shared/domain/ids'
import { column } from './column'
import type { Database, Row } from './database'
import { hex } from './hex'
import { sha256 } from './sha256'

/** The bytes of a stored file, verified. */
export interface AssetBytes {
  readonly mediaType: Asset['mediaType']
  readonly bytes: Uint8Array
}

function toAsset(row: Row): Asset {
  return {
    hash: hex.encode<AssetHash>(column.blob(row, 'hash')),
    mediaType: column.text<Asset['mediaType']>(row, 'media_type'),
    bytes: column.integer(row, 'bytes'),
    width: column.integer(row, 'width'),
    height: column.integer(row, 'height'),
    name: column.text(row, 'name'),
  }
}

function find(database: Database, hash: AssetHash): Asset | null {
  const row = database.get(
    'SELECT hash, media_type, bytes, width, height, name FROM asset WHERE hash = ?',
    hex.decode(hash),
  )
  return row ? toAsset(row) : null
}

/** Stores the bytes under their hash; the same bytes again give the asset that is there. */
function add(
  database: Database,
  data: Uint8Array,
  facts: Pick<Asset, 'mediaType' | 'width' | 'height' | 'name'>,
  at: Instant,
): Asset {
  const hash = sha256(data)
  const known = find(database, hex.encode<AssetHash>(hash))
  if (known) return known
  database.run(
    'INSERT INTO asset (hash, media_type, bytes, width, height, name, added_at, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    hash,
    facts.mediaType,
    data.length,
    facts.width,
    facts.height,
    facts.name,
    at,
    data,
  )
  return { hash: hex.encode<AssetHash>(hash), bytes: data.length, ...facts }
}

/** `missing` when there is none, `damaged` when the bytes no longer fit their hash. */
function read(database: Database, hash: AssetHash): AssetBytes | 'missing' | 'damaged' {
  const row = database.get('SELECT media_type, data FROM asset WHERE hash = ?', hex.decode(hash))
  if (!row) return 'missing'
  const bytes = column.blob(row, 'data')
  if (hex.encode(sha256(bytes)) !== hash) return 'damaged'
  return { mediaType: column.text<Asset['mediaType']>(row, 'media_type'), bytes }
}

/** Pictures and annexes by the SHA-256 of their bytes. */
export const assetStore = { find, add, read } as const
