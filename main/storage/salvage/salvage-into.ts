import type { RandomBytes } from '../../../shared/document/block-id'
import type { Instant } from '../../../shared/domain/ids'
import { column } from '../column'
import { type Database, sqliteCode } from '../database'
import { fillFiles } from '../backup/kept-files'
import { makeUuid } from '../make-uuid'
import { mendReferences } from './mend-references'
import { readRows } from './readable-rows'
import { insertRow, type Lost, newestText, takerOf } from './salvaged-table'

export interface SalvageOptions {
  /** The library's id and title where its own row is lost. */
  readonly fallback: { readonly libraryId: string; readonly title: string }
  /** Folders of backups, with the files that lie beside them. */
  readonly keptPlaces: readonly string[]
  /** Names what has lost its theme. */
  readonly word: string
  readonly now: Instant
  readonly random: RandomBytes
}

/** Blocks before the versions that are made of them, versions before the drafts that may need one. */
const first = ['block', 'version']

/** What the program works out from other rows: its loss is no loss to anybody. */
const derived: readonly string[] = ['version_size']

/** Blocks are told by the versions that used them, files of evidence by their entries. */
const toldElsewhere: readonly string[] = ['block', 'evidence_file', ...derived]

function tablesOf(database: Database): readonly string[] {
  const names = database
    .all("SELECT name, sql FROM sqlite_schema WHERE type = 'table'")
    .filter((row) => !/^(sqlite_|search_)/.test(column.text(row, 'name')) && !/VIRTUAL/.test(column.text(row, 'sql')))
    .map((row) => column.text(row, 'name'))
  return [...first, ...names.filter((name) => !first.includes(name))]
}

function columnsOf(database: Database, table: string): readonly string[] {
  try {
    return database.all(`PRAGMA table_info("${table}")`).map((row) => column.text(row, 'name'))
  } catch (error) {
    if (sqliteCode(error) === null) throw error
    return []
  }
}

/**
 * Takes everything that can be read and fits its hash from a damaged library into a new, empty one, inside the caller's
 * transaction. Nothing is made up: a draft whose text is damaged becomes its newest version and keeps its bytes beside
 * it. Answers what could not be read.
 */
export function salvageInto(target: Database, source: Database, options: SalvageOptions): readonly Lost[] {
  const lost: Lost[] = []
  const triggers = target.all("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
  for (const row of triggers) target.exec(`DROP TRIGGER "${column.text(row, 'name')}"`)
  target.exec('PRAGMA defer_foreign_keys = ON')
  for (const table of tablesOf(target)) {
    const there = columnsOf(source, table)
    const columns = columnsOf(target, table).filter((name) => there.includes(name))
    const take = takerOf(table)
    if (columns.length === 0) continue
    readRows(source, table, columns, {
      take: (row) => {
        const problem = take(target, row)
        if (problem) lost.push(problem)
      },
      miss: () => !toldElsewhere.includes(table) && lost.push({ what: table, where: '' }),
    })
  }
  nameLibrary(target, options)
  addLostDrafts(target, options)
  for (const [what, count] of mendReferences(target, options.word))
    if (!derived.includes(what)) lost.push(...Array.from({ length: count }, () => ({ what, where: '' })))
  addLostEvidence(target)
  fillFiles(target, options.keptPlaces, () => null)
  lost.push(...unfilled(target))
  for (const row of triggers) if (!hasTrigger(target, column.text(row, 'name'))) target.exec(column.text(row, 'sql'))
  return lost
}

const hasTrigger = (database: Database, name: string): boolean =>
  database.get("SELECT 1 AS found FROM sqlite_schema WHERE type = 'trigger' AND name = ?", name) !== undefined

function nameLibrary(target: Database, { fallback, now }: SalvageOptions): void {
  if (target.get('SELECT 1 AS found FROM library')) return
  insertRow(target, 'library', { id: 1, library_id: fallback.libraryId, title: fallback.title, created_at: now })
}

/** A chapter whose working text is lost begins again from its newest version. */
function addLostDrafts(target: Database, { now, random }: SalvageOptions): void {
  for (const row of target.all(
    `SELECT DISTINCT chapter_id, language FROM version v
     WHERE NOT EXISTS (SELECT 1 FROM draft d WHERE d.chapter_id = v.chapter_id AND d.language = v.language)`,
  )) {
    const text = newestText(target, column.text(row, 'chapter_id'), column.text(row, 'language'))
    if (!text) continue
    const facts = { id: makeUuid(now, random), revision: 1, updated_at: now, updated_by: '' }
    insertRow(target, 'draft', { ...row, ...text, ...facts })
  }
}

/** An entry of evidence whose bytes are lost waits for those beside the backups. */
function addLostEvidence(target: Database): void {
  target.exec(
    "INSERT OR IGNORE INTO evidence_file (hash, data) SELECT hash, x'' FROM evidence WHERE removed_at IS NULL ORDER BY id",
  )
}

const unfilled = (target: Database): readonly Lost[] => [
  ...target
    .all('SELECT file_name FROM edition_file WHERE length(data) = 0')
    .map((row) => ({ what: 'edition-file', where: column.text(row, 'file_name') })),
  ...target
    .all(
      `SELECT e.title FROM evidence e JOIN evidence_file f ON f.hash = e.hash
         WHERE e.removed_at IS NULL AND length(f.data) = 0 ORDER BY e.id`,
    )
    .map((row) => ({ what: 'evidence', where: column.text(row, 'title') })),
]
