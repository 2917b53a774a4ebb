import type { NodeJson } from '../../../shared/document/document-json'
import { column } from '../column'
import type { Database } from '../database'
import { blockStore } from '../versions/block-store'
import { manifest } from '../versions/manifest'
import { blockText, type BlockText } from './block-texts'
import { parseRuns, withSequence, type Runs } from './runs'

/** A block of older texts with the versions that hold it. */
export interface PastBlock extends BlockText {
  readonly source: number
  readonly runs: Runs
}

export function readPast(database: Database, entryId: number): readonly PastBlock[] {
  return database
    .all('SELECT source, runs, block_id, text FROM search_past WHERE entry_id = ?', entryId)
    .map((row) => ({
      source: column.integer(row, 'source'),
      runs: parseRuns(column.text(row, 'runs')),
      blockId: column.text(row, 'block_id'),
      text: column.text(row, 'text'),
    }))
}

/** A block that cannot be read says nothing: the index must not stop at one chapter. */
function readBlock(database: Database, source: number): BlockText {
  const text = blockStore.read(database, source)
  return text === null ? { blockId: '', text: '' } : blockText(JSON.parse(text) as NodeJson)
}

interface Variant {
  readonly entryId: number
  readonly chapterId: string
  readonly language: string
}

/**
 * Adds the versions after `sequence` to the blocks of older texts; answers the newest sequence that is known now.
 * Only blocks that no version before held are read: a version of a long chapter mostly repeats the one before.
 */
export function catchUpPast(database: Database, { entryId, chapterId, language }: Variant, sequence: number): number {
  const versions = database.all(
    'SELECT sequence, manifest FROM version WHERE chapter_id = ? AND language = ? AND sequence > ? ORDER BY sequence',
    chapterId,
    language,
    sequence,
  )
  if (versions.length === 0) return sequence
  const runs = new Map(readPast(database, entryId).map((block) => [block.source, block.runs]))
  const known = new Set(runs.keys())
  const touched = new Set<number>()
  for (const row of versions) {
    for (const source of manifest.decode(column.blob(row, 'manifest')) ?? []) {
      runs.set(source, withSequence(runs.get(source) ?? [], column.integer(row, 'sequence')))
      touched.add(source)
    }
  }
  for (const source of touched) {
    const text = JSON.stringify(runs.get(source))
    if (known.has(source)) {
      database.run('UPDATE search_past SET runs = ? WHERE entry_id = ? AND source = ?', text, entryId, source)
      continue
    }
    const block = readBlock(database, source)
    database.run(
      'INSERT INTO search_past (entry_id, source, runs, block_id, text) VALUES (?, ?, ?, ?, ?)',
      entryId,
      source,
      text,
      block.blockId,
      block.text,
    )
  }
  return Math.max(...versions.map((row) => column.integer(row, 'sequence')))
}
