import type { Database } from '../../storage/database'
import type { DraftHead } from '../../storage/draft-store'
import { versionStore } from '../../storage/versions/version-store'
import { isEmptyDocument } from './is-empty-document'
import { readDraft } from './read-draft'

/** True when the draft holds something that the newest named version does not: another text or another title. */
export function isWorthNaming(database: Database, head: DraftHead): boolean {
  const newest = versionStore.newestOf(database, head.chapterId, head.language, 'named')
  if (newest) return newest.contentHash !== head.hash || newest.title !== head.title
  if (head.words > 0) return true
  const stored = readDraft(database, head)
  return !stored.isReadable || !isEmptyDocument(stored.document)
}
