import type { DocumentJson } from '../../../shared/document/document-json'
import { plainText } from '../../../shared/document/plain-text'
import type { Draft, RefusedDraft } from '../../../shared/domain/draft'
import type { DraftId } from '../../../shared/domain/ids'
import { ok, type Result } from '../../../shared/domain/result'
import { call } from '../../api/call'
import { registerFlush } from '../../api/flush-registry'
import { registerRescue } from '../../api/rescue-registry'
import { Autosave } from './autosave'
import { isSettled } from './autosave-machine'

/**
 * One draft that is open in this window. It outlives its screen until everything is stored: whoever leaves a chapter
 * while the disk is full finds the text again when they come back.
 */
export interface DraftSession {
  readonly draft: Draft
  readonly autosave: Autosave
  /** The text as it is now, in the editor or as it was when the editor was left. */
  readonly read: () => DocumentJson
  readonly attach: (read: () => DocumentJson) => void
}

interface Kept {
  readonly session: DraftSession
  readonly end: () => void
  /** Screens that show it; StrictMode mounts twice. */
  users: number
}

const kept = new Map<DraftId, Kept>()

const wait = (milliseconds: number, run: () => void) => {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}

/** The text that is still in this window and not stored, else the stored one. Each call needs a `leaveDraftSession`. */
export async function openDraftSession(
  draftId: DraftId,
): Promise<Result<{ readonly session: DraftSession } | { readonly refused: RefusedDraft }>> {
  const unsaved = takeUnsaved(draftId)
  if (unsaved) return ok({ session: unsaved })
  const opened = await call('draft:open', { draftId })
  if (!opened.ok) return opened
  if ('refused' in opened.value) return ok({ refused: opened.value.refused })
  return ok({ session: takeUnsaved(draftId) ?? startSession(opened.value.draft) })
}

function takeUnsaved(draftId: DraftId): DraftSession | null {
  const entry = kept.get(draftId)
  if (!entry || isSettled(entry.session.autosave.getState())) return null
  entry.users += 1
  return entry.session
}

function startSession(draft: Draft): DraftSession {
  let read = () => draft.content
  const autosave = new Autosave(
    { revision: draft.revision, savedAt: draft.updatedAt },
    {
      read: () => read(),
      save: (content, baseRevision, isEmptyMeant) =>
        call('draft:save', { draftId: draft.id, baseRevision, content: { ...content }, isEmptyMeant }),
      now: () => performance.now(),
      wait,
    },
  )
  const stopFlush = registerFlush(autosave.flush)
  const stopRescue = registerRescue(() =>
    isSettled(autosave.getState()) ? null : { title: draft.title, text: plainText(read()) },
  )
  const session: DraftSession = {
    draft,
    autosave,
    read: () => read(),
    attach: (next) => {
      read = next
    },
  }
  const end = () => {
    stopFlush()
    stopRescue()
    if (kept.get(draft.id)?.session === session) kept.delete(draft.id)
  }
  kept.set(draft.id, { session, end, users: 1 })
  return session
}

/** Stores the rest and lets the draft go. False when it stays for now, because something could not be stored. */
export async function leaveDraftSession(session: DraftSession): Promise<boolean> {
  const entry = kept.get(session.draft.id)
  const isCurrent = entry?.session === session
  if (isCurrent) entry.users -= 1
  const isSaved = await session.autosave.flush()
  if (!isCurrent) return isSaved
  if (isSaved) endIfUnused(entry)
  else endWhenSettled(entry)
  return isSaved
}

function endIfUnused(entry: Kept): void {
  if (entry.users === 0) entry.end()
}

/** The retries of the autosave go on without a screen. */
function endWhenSettled(entry: Kept): void {
  const stop = entry.session.autosave.subscribe(() => {
    if (!isSettled(entry.session.autosave.getState())) return
    stop()
    endIfUnused(entry)
  })
}

/** Lets the text in this window go, for the stored one. */
export function forgetDraftSession(session: DraftSession): void {
  const entry = kept.get(session.draft.id)
  if (entry?.session === session) entry.end()
}
