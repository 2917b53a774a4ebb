import { compareDocuments } from '../../../shared/document/diff/compare-documents'
import { mergeComparison } from '../../../shared/document/diff/merge-comparison'
import type { DocumentJson } from '../../../shared/document/document-json'
import type { VersionId } from '../../../shared/domain/ids'
import type { VersionSize } from '../../../shared/domain/version'
import type { Database } from '../database'

/** Words that came and went between two canonical texts, as comparing the versions counts them. */
export function measureSize(before: string, after: DocumentJson): VersionSize {
  const { insertedWords, deletedWords } = mergeComparison(compareDocuments(JSON.parse(before) as DocumentJson, after))
  return { insertedWords, deletedWords }
}

/** Keeps a count; a version never changes, so it is counted once. */
export function keepSize(database: Database, id: VersionId, size: VersionSize): void {
  database.run(
    'INSERT OR IGNORE INTO version_size (version_id, inserted_words, deleted_words) VALUES (?, ?, ?)',
    id,
    size.insertedWords,
    size.deletedWords,
  )
}
