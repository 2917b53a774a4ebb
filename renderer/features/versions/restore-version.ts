import type { DraftId, VersionId } from '../../../shared/domain/ids'
import type { Result } from '../../../shared/domain/result'
import type { RestoredDraft } from '../../../shared/ipc/version-channels'
import { call } from '../../api/call'
import { flushAll } from '../../api/flush-registry'

/** Stores what is in the window, keeps it as a version and puts the older text in its place. `not-flushed` changes nothing. */
export async function restoreVersion(
  versionId: VersionId,
  draftId: DraftId,
): Promise<Result<RestoredDraft> | 'not-flushed'> {
  if (!(await flushAll())) return 'not-flushed'
  const opened = await call('draft:open', { draftId })
  if (!opened.ok) return opened
  const { revision } = 'draft' in opened.value ? opened.value.draft : opened.value.refused
  return call('version:restore', { versionId, draftId, baseRevision: revision })
}
