import { canonicalJson } from '../../../shared/document/canonical-json'
import type { Draft, RefusedDraft } from '../../../shared/domain/draft'
import type { DraftId, VersionId } from '../../../shared/domain/ids'
import { ok, type Result } from '../../../shared/domain/result'
import { call } from '../../api/call'
import { flushAll } from '../../api/flush-registry'

export interface RestoredVersion {
  /** The version that holds the text of before; null when it was empty or unreadable. */
  readonly previous: VersionId | null
}

/** Stores what is in the window, keeps it as a version and puts the older text in its place. `not-flushed` changes nothing. */
export async function restoreVersion(
  versionId: VersionId,
  draftId: DraftId,
): Promise<Result<RestoredVersion> | 'not-flushed'> {
  if (!(await flushAll())) return 'not-flushed'
  const opened = await call('draft:open', { draftId })
  if (!opened.ok) return opened
  const current = 'draft' in opened.value ? opened.value.draft : opened.value.refused
  const same = await versionWithText(current)
  const restored = await call('version:restore', { versionId, draftId, baseRevision: current.revision })
  return restored.ok ? ok({ previous: restored.value.kept ?? same }) : restored
}

/** The newest version, if it holds the very text of the draft: then none is kept, and undo goes back to it. */
async function versionWithText(draft: Draft | RefusedDraft): Promise<VersionId | null> {
  if (!('content' in draft)) return null
  const versions = await call('version:list', { draftId: draft.id })
  const newest = versions.ok ? versions.value.toSorted((a, b) => b.sequence - a.sequence)[0] : undefined
  if (!newest) return null
  const opened = await call('version:open', { versionId: newest.id })
  return opened.ok && canonicalJson(opened.value.content) === canonicalJson(draft.content) ? newest.id : null
}
