import { canonicalJson } from '../../../shared/document/canonical-json'
import type { DocumentJson } from '../../../shared/document/document-json'
import { column } from '../column'
import type { Database, Row } from '../database'
import { sameBytes } from '../same-bytes'
import { sha256 } from '../sha256'
import { blockStore } from './block-store'
import { compress, decompress } from './compression'
import { manifest } from './manifest'

export interface StoredContent {
  readonly manifest: Uint8Array
  readonly snapshot: Uint8Array | null
}

/** The canonical text of a document from those of its blocks: `content` sorts before `type`, and a doc has nothing else. */
const join = (blocks: readonly string[]): string => `{"content":[${blocks.join(',')}],"type":"doc"}`

/**
 * Stores the blocks of a document. `text` is its canonical form. A snapshot of the whole is added when asked for and
 * whenever an equal block in the library turns out to be damaged, so that the new version can be read in any case.
 */
function put(database: Database, content: DocumentJson, text: string, withSnapshot: boolean): StoredContent {
  const blocks = content.content.map(canonicalJson)
  if (join(blocks) !== text) throw new Error('the text is not the canonical form of the document')
  const ids = blocks.map((block) => blockStore.put(database, block))
  const needsSnapshot = withSnapshot || ids.some((id) => blockStore.read(database, id) === null)
  return { manifest: manifest.encode(ids), snapshot: needsSnapshot ? compress(text) : null }
}

function fromBlocks(database: Database, bytes: Uint8Array): string | null {
  const blocks = manifest.decode(bytes)?.map((id) => blockStore.read(database, id))
  if (!blocks || blocks.some((block) => block === null)) return null
  return join(blocks.filter((block) => block !== null))
}

function fromSnapshot(snapshot: Uint8Array | null): string | null {
  return (snapshot && decompress(snapshot)?.toString('utf8')) ?? null
}

/**
 * The canonical text of a version, verified. From the snapshot where there is one (one value instead of hundreds),
 * else or where that is damaged from its blocks; null when neither is whole.
 */
function read(database: Database, row: Row): string | null {
  const hash = column.blob(row, 'hash')
  const isWhole = (text: string | null): text is string => text !== null && sameBytes(sha256(text), hash)
  const snapshot = fromSnapshot(column.optionalBlob(row, 'snapshot'))
  if (isWhole(snapshot)) return snapshot
  const blocks = fromBlocks(database, column.blob(row, 'manifest'))
  return isWhole(blocks) ? blocks : null
}

/** Texts of versions as blocks that versions share (RELIABILITY.md section 4: 17 times smaller than snapshots). */
export const versionContent = { put, read } as const
