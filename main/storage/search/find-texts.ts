import type { ChapterId, DraftId, VersionId } from '../../../shared/domain/ids'
import type { SearchFilter, SearchHit, VersionHit } from '../../../shared/ipc/chapter-channels'
import { column } from '../column'
import type { Database, Row } from '../database'
import { excerpt, hitPattern } from './excerpt'
import { lineAt, lineWithAll, runsWithAll } from './match-texts'
import { foldText } from './normalise-text'
import { pastWith, readPastBlock, type PastBlock } from './past-blocks'
import { holds } from './runs'
import { ftsQuery, needleOf, searchTerms } from './search-query'

const newestState = `coalesce((SELECT coalesce((SELECT s.state FROM state_event s WHERE s.version_id = v.id ORDER BY s.id DESC LIMIT 1), 'working')
  FROM version v WHERE v.chapter_id = d.chapter_id AND v.language = d.language AND v.number IS NOT NULL ORDER BY v.sequence DESC LIMIT 1), 'none')`
const writtenBy = `(EXISTS (SELECT 1 FROM person p WHERE p.id = c.owner_id AND p.name = ?6) OR EXISTS (SELECT 1 FROM version v
  WHERE v.chapter_id = d.chapter_id AND v.language = d.language AND v.author = ?6))`

/** The best are chosen before anything else of them is read: joining a thousand hits would cost more than finding them. */
const filtered = `allowed AS MATERIALIZED (
  SELECT e.id FROM chapter c JOIN draft d ON d.chapter_id = c.id JOIN search_entry e ON e.draft_id = d.id
  WHERE c.is_archived = 0 AND (?3 IS NULL OR c.theme_id = ?3) AND (?4 IS NULL OR d.language = ?4)
    AND (?5 IS NULL OR ${newestState} = ?5) AND (?6 IS NULL OR ${writtenBy})
)`
/** Without a filter the few that are left out are cheaper to name than the many that are not. */
const unfiltered = `allowed AS MATERIALIZED (
  SELECT e.id FROM chapter c JOIN draft d ON d.chapter_id = c.id JOIN search_entry e ON e.draft_id = d.id
  WHERE c.is_archived = 1 AND coalesce(?3, ?4, ?5, ?6) IS NULL
)`
// The plus keeps SQLite from asking the full-text index once for each allowed row.
const query = (allowed: string, isIn: 'IN' | 'NOT IN'): string => `
WITH ${allowed}, best AS MATERIALIZED (
  SELECT rowid AS entry_id, bm25(search_index, 10.0, 1.0, 0.2) AS score FROM search_index
  WHERE search_index MATCH ?1 AND +rowid ${isIn} allowed ORDER BY score, rowid LIMIT ?2
)
SELECT c.id AS chapter_id, d.id AS draft_id, d.title, d.language, t.name AS theme_name, e.id AS entry_id,
  e.block_ids, e.text, e.folded
FROM best
JOIN search_entry e ON e.id = best.entry_id
JOIN draft d ON d.id = e.draft_id
JOIN chapter c ON c.id = d.chapter_id
JOIN theme t ON t.id = c.theme_id
ORDER BY best.score, best.entry_id`

const queries = { all: query(unfiltered, 'NOT IN'), narrowed: query(filtered, 'IN') } as const

/** What is looked for: as it stands in folded texts, and as a pattern that marks it in written ones. */
interface Wanted {
  readonly needles: readonly string[]
  readonly pattern: RegExp
}

/** The versions of a text that hold the words that its title does not say, newest first. */
function versionsWith(
  database: Database,
  row: Row,
  past: readonly PastBlock[],
  needles: readonly string[],
): VersionHit[] {
  const runs = runsWithAll(past, needles)
  if (runs.length === 0) return []
  return database
    .all(
      'SELECT id, sequence, number, name, author FROM version WHERE chapter_id = ? AND language = ? ORDER BY sequence DESC',
      column.text(row, 'chapter_id'),
      column.text(row, 'language'),
    )
    .filter((version) => holds(runs, column.integer(version, 'sequence')))
    .map((version) => ({
      versionId: column.text<VersionId>(version, 'id'),
      number: column.optionalInteger(version, 'number'),
      name: column.text(version, 'name'),
      author: column.text(version, 'author'),
      blockId: blockIn(past, column.integer(version, 'sequence'))?.blockId ?? null,
    }))
}

const blockIn = (past: readonly PastBlock[], sequence: number): PastBlock | undefined =>
  past.find((block) => holds(block.runs, sequence))

interface Place {
  readonly excerpt: string
  readonly blockId: string | null
}

function placeInDraft(row: Row, title: string, { needles, pattern }: Wanted): Place | null {
  const line = lineWithAll(column.text(row, 'folded'), title, needles)
  if (line === null) return null
  const text = column.text(row, 'text')
  if (line === 'title') return { excerpt: excerpt(text, pattern), blockId: null }
  return {
    excerpt: excerpt(lineAt(text, line), pattern),
    blockId: lineAt(column.text(row, 'block_ids'), line) || null,
  }
}

function placeInPast(
  database: Database,
  past: readonly PastBlock[],
  blockId: string | null,
  { pattern }: Wanted,
): Place {
  const block = past.find((one) => one.blockId === blockId)
  return { excerpt: block ? excerpt(readPastBlock(database, block.source).text, pattern) : '', blockId }
}

/** Null when no single text holds all the words: one may stand in the draft and another in an old version alone. */
function toHit(database: Database, row: Row, wanted: Wanted): SearchHit | null {
  const title = column.text(row, 'title')
  const foldedTitle = foldText(title)
  const needles = wanted.needles.filter((needle) => !foldedTitle.includes(needle))
  const past = needles.length > 0 ? pastWith(database, column.integer(row, 'entry_id'), needles) : []
  const versions = versionsWith(database, row, past, needles)
  const draft = placeInDraft(row, foldedTitle, wanted)
  const [newest] = versions
  if (!draft && !newest) return null
  return {
    chapterId: column.text<ChapterId>(row, 'chapter_id'),
    draftId: column.text<DraftId>(row, 'draft_id'),
    title,
    language: column.text(row, 'language'),
    themeName: column.text(row, 'theme_name'),
    ...(draft ?? placeInPast(database, past, newest?.blockId ?? null, wanted)),
    isInDraft: draft !== null,
    versions,
  }
}

/**
 * The best hits in chapters that are not archived: all words must occur in one text, the working one or a version's.
 * Nothing in `text` is treated as syntax.
 */
export function findTexts(
  database: Database,
  text: string,
  limit: number,
  filter: SearchFilter = {},
): readonly SearchHit[] {
  const terms = searchTerms(text)
  if (terms.length === 0) return []
  const wanted = { needles: terms.map(needleOf), pattern: hitPattern(terms) }
  const { themeId = null, language = null, state = null, author = null } = filter
  const isNarrowed = [themeId, language, state, author].some((one) => one !== null)
  return database
    .all(isNarrowed ? queries.narrowed : queries.all, ftsQuery(terms), limit, themeId, language, state, author)
    .flatMap((row) => toHit(database, row, wanted) ?? [])
}
