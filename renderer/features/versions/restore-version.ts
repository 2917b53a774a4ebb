import type { DraftId, VersionId } from '../../../shared/domain/ids'
import type { Result } from '../../../shared/domain/result'
import type { ChannelOutput } from '../../../shared/ipc/contract'
import { call } from '../../api/call'
import { flushAll } from '../../api/flush-registry'

/** Stores what is in the window, keeps it as a version and puts the older text in its place. `not-flushed` changes nothing. */
export async function restoreVersion(
  versionId: VersionId,
  draftId: DraftId,
): Promise<Result<ChannelOutput<'version:restore'>> | 'not-flushed'> {
  if (!(await flushAll())) return 'not-flushed'
  const opened = await call('draft:open', { draftId })
  if (!opened.ok) return opened
  const current = 'draft' in opened.value ? opened.value.draft : opened.value.refused
  return call('version:restore', { versionId, draftId, baseRevision: current.revision })
}
