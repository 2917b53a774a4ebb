import { plainText } from '../../../shared/document/plain-text'
import { appError } from '../../../shared/domain/app-error'
import type { VersionId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import { call } from '../../api/call'
import { forgetDraftSession, type DraftSession } from './draft-session'

interface KeptText {
  readonly versionId: VersionId
  readonly revision: number
}

/** Makes the stored text a version, or finds the newest one where that holds the same text already. */
async function keepStoredText({ draft }: DraftSession, name: string): Promise<Result<KeptText>> {
  const draftId = draft.id
  const stored = await call('draft:open', { draftId })
  if (!stored.ok) return stored
  if ('refused' in stored.value) return err(appError('document-refused'))
  const { revision } = stored.value.draft
  const named = await call('version:name', {
    draftId,
    baseRevision: revision,
    name,
    note: '',
    lawAsOf: null,
    checkAgainBy: null,
  })
  if (named.ok) return ok({ versionId: named.value.id, revision })
  if (named.error.code !== 'nothing-to-version') return named
  const versions = await call('version:list', { draftId })
  if (!versions.ok) return versions
  const newest = versions.value.filter((one) => one.number !== null).toSorted((a, b) => b.sequence - a.sequence)[0]
  return newest ? ok({ versionId: newest.id, revision }) : named
}

/** The text of this window goes on; the stored one becomes a version first, so that neither is lost. */
export async function keepMine(session: DraftSession, versionName: string): Promise<Result<null>> {
  const kept = await keepStoredText(session, versionName)
  if (!kept.ok) return kept
  session.autosave.rebase(kept.value.revision)
  return ok(null)
}

/** The stored text goes on; the text of this window is stored and kept as a version by the restore that follows. */
export async function takeStored(session: DraftSession, versionName: string): Promise<Result<null>> {
  const draftId = session.draft.id
  const kept = await keepStoredText(session, versionName)
  if (!kept.ok) return kept
  const { versionId, revision } = kept.value
  const content = { ...session.read() }
  const saved = await call('draft:save', { draftId, baseRevision: revision, content, isEmptyMeant: true })
  if (!saved.ok) return saved
  const restored = await call('version:restore', { versionId, draftId, baseRevision: saved.value.revision })
  if (!restored.ok) return restored
  forgetDraftSession(session)
  return ok(null)
}

/** The stored text in plain words, to be read beside the one in this window. */
export async function readStoredText(session: DraftSession): Promise<string> {
  const stored = await call('draft:open', { draftId: session.draft.id })
  if (!stored.ok) return ''
  return 'refused' in stored.value ? stored.value.refused.raw : plainText(stored.value.draft.content)
}
