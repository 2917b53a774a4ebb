import type { NodeJson } from '../../../shared/document/document-json'
import { column } from '../column'
import type { Database, Row } from '../database'
import { blockStore } from '../versions/block-store'
import { manifest } from '../versions/manifest'
import { blockText, type BlockText } from './block-texts'
import { foldText } from './normalise-text'
import { parseRuns, withSequence, type Runs } from './runs'

/** A block of older texts, as it is looked for, with the versions that hold it. */
export interface PastBlock {
  readonly source: number
  readonly runs: Runs
  readonly blockId: string
  readonly folded: string
}

function toPast(row: Row): PastBlock {
  return {
    source: column.integer(row, 'source'),
    runs: parseRuns(column.text(row, 'runs')),
    blockId: column.text(row, 'block_id'),
    folded: column.text(row, 'folded'),
  }
}

const columns = 'source, runs, block_id, folded'

export function readPast(database: Database, entryId: number): readonly PastBlock[] {
  return database.all(`SELECT ${columns} FROM search_past WHERE entry_id = ?`, entryId).map(toPast)
}

/** Those in which at least one of the needles stands; chosen by SQLite, because most blocks hold none. */
export function pastWith(database: Database, entryId: number, needles: readonly string[]): readonly PastBlock[] {
  const any = needles.map(() => 'instr(folded, ?) > 0').join(' OR ')
  return database
    .all(`SELECT ${columns} FROM search_past WHERE entry_id = ? AND (${any})`, entryId, ...needles)
    .map(toPast)
}

/** A block that cannot be read says nothing: the index must not stop at one chapter. */
export function readPastBlock(database: Database, source: number): BlockText {
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
    const block = readPastBlock(database, source)
    database.run(
      'INSERT INTO search_past (entry_id, source, runs, block_id, folded) VALUES (?, ?, ?, ?, ?)',
      entryId,
      source,
      text,
      block.blockId,
      foldText(block.text),
    )
  }
  return Math.max(...versions.map((row) => column.integer(row, 'sequence')))
}
