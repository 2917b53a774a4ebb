import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { AppError } from '../../../shared/domain/app-error'
import type { PreviewPages } from '../../../shared/ipc/preview-channels'
import type { ChannelInput } from '../../../shared/ipc/contract'
import { call } from '../../api/call'
import type { SheetStore } from '../../api/sheet-store'

/** Longer than between two keys. */
const pause = 350

export interface PaperPages {
  /** The last pages that could be set; null before the first. */
  readonly pages: PreviewPages | null
  /** Why the present settings have no pages. */
  readonly error: AppError | null
  readonly retry: () => void
}

/** Real pages of a paper, set anew a moment after `wish` or `facts` have changed; the newest question wins. */
export function usePaperPreview(
  wish: Omit<ChannelInput<'paper:preview'>, 'view'>,
  facts: unknown,
  store: SheetStore,
): PaperPages {
  const [pages, setPages] = useState<PreviewPages | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const [attempt, setAttempt] = useState(0)
  const round = useRef(0)
  const ask = useEffectEvent(async (mine: number) => {
    // A call that is not answered means a lost connection, which the window says itself.
    const answer = await call('paper:preview', { ...wish, view: store.view(null) }).catch(() => null)
    if (!answer || mine !== round.current) return
    if (answer.ok) setPages(answer.value)
    setError(answer.ok ? null : answer.error)
  })
  const wished = JSON.stringify(wish)
  useEffect(() => {
    round.current += 1
    const mine = round.current
    const timer = setTimeout(() => void ask(mine), pause)
    return () => clearTimeout(timer)
  }, [wished, facts, attempt])
  useEffect(
    () => () => {
      round.current = -1
    },
    [],
  )
  return { pages, error, retry: () => setAttempt((count) => count + 1) }
}
