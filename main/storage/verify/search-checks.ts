import { column } from '../column'
import { type Database, type Row, sqliteCode } from '../database'
import { isQueryOnly } from '../handover/move-store'
import { sameBytes } from '../same-bytes'
import { draftBlocks } from '../search/index-draft'
import { foldText } from '../search/normalise-text'
import { parseRuns, withSequence, type Runs } from '../search/runs'
import { manifest } from '../versions/manifest'
import { sha256 } from '../sha256'
import { type Check, type Steps, worked } from './check'

const problemAt = (where: string) => ({ rows: 0, problem: { what: 'search-index', where } })

/** FTS5's own check of its structure. SQLite counts it as a write, so a library that is only read goes without. */
function isIndexWhole(database: Database): boolean {
  if (isQueryOnly(database)) return true
  try {
    database.run("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 0)")
    return true
  } catch (error) {
    if (sqliteCode(error) === null) throw error
    return false
  }
}

const strangers = `SELECT title FROM search_entry WHERE id NOT IN (SELECT rowid FROM search_index)
  UNION ALL SELECT '#' || rowid FROM search_index WHERE rowid NOT IN (SELECT id FROM search_entry)`

/** An entry that says that it is up to date with its text; what waits for its turn differs rightly. */
const entryWithText = `SELECT e.id, e.title, e.sequence, e.block_ids, e.text, e.folded, d.hash, d.content, d.chapter_id, d.language
  FROM search_entry e JOIN draft d ON d.id = e.draft_id WHERE e.id = ?
    AND e.hash = d.hash AND e.title = d.title AND EXISTS (SELECT 1 FROM search_index i WHERE i.rowid = e.id)`

/** FTS5's own check of the index, then the comparison with the texts. */
export const searchIndex: Check = function* (database): Steps {
  if (isIndexWhole(database)) yield* searchIndexByText(database, 0)
  else yield problemAt('search_index')
}

/**
 * Compares the index with what it is made of, a text a step: the words of the working text, the versions that each
 * older block stands in, and, by looking a few words up, that FTS5 finds the text by them. For idle time: FTS5's own
 * check cannot be cut in pieces (445 ms for 355 MB).
 */
export const searchIndexByText: Check = function* (database): Steps {
  for (const row of database.all(strangers)) yield problemAt(column.text(row, 'title'))
  for (const { id = null } of database.all('SELECT id FROM search_entry ORDER BY id')) {
    const row = database.get(entryWithText, id)
    const isSame =
      !row || isDamaged(row) || (saysTheText(row) && isFound(database, row) && knowsVersions(database, row))
    yield isSame ? worked : problemAt(column.text(row, 'title'))
  }
}

/** A damaged text is told by its own check. */
const isDamaged = (row: Row): boolean => !sameBytes(sha256(column.text(row, 'content')), column.blob(row, 'hash'))

function saysTheText(row: Row): boolean {
  const blocks = draftBlocks(row)
  const same = (name: string, values: readonly string[]) => column.text(row, name) === values.join('\n')
  return (
    same(
      'block_ids',
      blocks.map(({ blockId }) => blockId),
    ) &&
    same(
      'text',
      blocks.map(({ text }) => text),
    ) &&
    same(
      'folded',
      blocks.map(({ text }) => foldText(text)),
    )
  )
}

const wordsLookedUp = 8

/** Words that every tokenizer cuts alike: a letter that SQLite does not know yet must not look like damage. */
function phraseOf(line: string): string | null {
  const words = line.split(' ').filter((word) => word !== '')
  const [first = ''] = words
  const plain = words.slice(0, wordsLookedUp)
  return first !== '' && plain.every((word) => /^[a-zа-яґєії0-9]+$/.test(word)) ? plain.join(' ') : null
}

function isFound(database: Database, row: Row): boolean {
  const lines = column.text(row, 'folded').split('\n')
  const looked = [lines[0], lines[Math.floor(lines.length / 2)], lines.at(-1)]
  const phrases = looked.flatMap((line) => phraseOf(line ?? '') ?? [])
  return phrases.every(
    (phrase) =>
      database.get(
        'SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid = ?',
        `text : "${phrase}"`,
        column.integer(row, 'id'),
      ) !== undefined,
  )
}

function knowsVersions(database: Database, row: Row): boolean {
  const expected = new Map<number, Runs>()
  for (const version of database.all(
    'SELECT sequence, manifest FROM version WHERE chapter_id = ? AND language = ? AND sequence <= ? ORDER BY sequence',
    column.text(row, 'chapter_id'),
    column.text(row, 'language'),
    column.integer(row, 'sequence'),
  )) {
    const sources = manifest.decode(column.blob(version, 'manifest'))
    if (sources === null) return true
    for (const source of new Set(sources))
      expected.set(source, withSequence(expected.get(source) ?? [], column.integer(version, 'sequence')))
  }
  const known = database.all('SELECT source, runs FROM search_past WHERE entry_id = ?', column.integer(row, 'id'))
  return (
    known.length === expected.size &&
    known.every((one) => {
      const runs = expected.get(column.integer(one, 'source'))
      return runs !== undefined && JSON.stringify(parseRuns(column.text(one, 'runs'))) === JSON.stringify(runs)
    })
  )
}
