import { useEffect, useEffectEvent, useState } from 'react'
import type { AppError } from '../../../shared/domain/app-error'
import type { RefusedDraft } from '../../../shared/domain/draft'
import type { DraftId } from '../../../shared/domain/ids'
import { leaveDraftSession, openDraftSession, type DraftSession } from './draft-session'

export type OpenedDraft =
  | { readonly type: 'opening' }
  | { readonly type: 'open'; readonly session: DraftSession }
  | { readonly type: 'refused'; readonly refused: RefusedDraft }
  | { readonly type: 'failed'; readonly error: AppError }

/** Opens a draft for as long as the screen shows it; `attempt` opens it anew. */
export function useDraftSession(
  draftId: DraftId,
  attempt: number,
  onLeftUnsaved: (title: string) => void,
): OpenedDraft {
  const [opened, setOpened] = useState<OpenedDraft>({ type: 'opening' })
  const reportUnsaved = useEffectEvent((title: string) => onLeftUnsaved(title))
  useEffect(() => {
    let session: DraftSession | null = null
    let isGone = false
    const leave = async (left: DraftSession) => {
      if (!(await leaveDraftSession(left))) reportUnsaved(left.draft.title)
    }
    const open = async () => {
      const result = await openDraftSession(draftId)
      const found = result.ok ? result.value : null
      if (found && 'session' in found && isGone) return leave(found.session)
      if (isGone) return
      if (found && 'session' in found) session = found.session
      setOpened(outcome(result))
    }
    void open()
    return () => {
      isGone = true
      setOpened({ type: 'opening' })
      if (session) void leave(session)
    }
  }, [draftId, attempt])
  return opened
}

function outcome(result: Awaited<ReturnType<typeof openDraftSession>>): OpenedDraft {
  if (!result.ok) return { type: 'failed', error: result.error }
  const { value } = result
  return 'session' in value ? { type: 'open', session: value.session } : { type: 'refused', refused: value.refused }
}
