import type { VersionId } from '../../../shared/domain/ids'
import type { AutomaticReason } from '../../../shared/domain/version'
import type { DraftHead } from '../../storage/draft-store'
import { rescuedStore } from '../../storage/rescued-store'
import { versionStore } from '../../storage/versions/version-store'
import type { ServiceContext } from '../service-context'
import { insertAutomaticVersion } from './insert-automatic-version'
import { isEmptyDocument } from './is-empty-document'
import { readDraft } from './read-draft'

/**
 * Keeps the draft as it is stored now as a version without a number, unless it is empty or the newest version holds
 * the same text and title and can be read. A text that cannot be a version is kept among the rescued ones, byte for byte.
 */
export function keepAutomaticVersion(
  context: ServiceContext,
  head: DraftHead,
  reason: AutomaticReason,
  note = '',
): VersionId | null {
  const { database, clock } = context
  const newest = versionStore.newestOf(database, head.chapterId, head.language, 'any')
  const isSame = newest?.contentHash === head.hash && newest.title === head.title
  if (isSame && versionStore.readText(database, newest.id) !== null) return null
  const stored = readDraft(database, head)
  if (!stored.isReadable) {
    rescuedStore.keep(database, head.id, clock.now(), stored.problem, Buffer.from(stored.raw, 'utf8'))
    return null
  }
  if (isEmptyDocument(stored.document)) return null
  return insertAutomaticVersion(context, head, { reason, title: head.title, text: stored, restoredFrom: null, note })
}
