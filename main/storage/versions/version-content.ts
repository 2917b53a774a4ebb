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
  const stored = blocks.map((block) => blockStore.put(database, block))
  const needsSnapshot = withSnapshot || stored.some(({ isIntact }) => !isIntact)
  return { manifest: manifest.encode(stored.map(({ id }) => id)), snapshot: needsSnapshot ? compress(text) : null }
}

function fromBlocks(database: Database, bytes: Uint8Array): string | null {
  const blocks = manifest.decode(bytes)?.map((id) => blockStore.read(database, id))
  if (!blocks || blocks.some((block) => block === null)) return null
  return join(blocks.filter((block) => block !== null))
}

/** The canonical text of a version, verified; from its snapshot where a block is damaged; null when neither is whole. */
function read(database: Database, row: Row): string | null {
  const hash = column.blob(row, 'hash')
  const text = fromBlocks(database, column.blob(row, 'manifest'))
  if (text !== null && sameBytes(sha256(text), hash)) return text
  const snapshot = column.optionalBlob(row, 'snapshot')
  const bytes = snapshot && decompress(snapshot)
  return bytes && sameBytes(sha256(bytes), hash) ? bytes.toString('utf8') : null
}

/** Texts of versions as blocks that versions share (RELIABILITY.md section 4: 17 times smaller than snapshots). */
export const versionContent = { put, read } as const
