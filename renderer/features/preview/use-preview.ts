import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { AppError } from '../../../shared/domain/app-error'
import type { EditionKind } from '../../../shared/domain/edition'
import type { DraftId } from '../../../shared/domain/ids'
import type { PageSize } from '../../../shared/domain/pack'
import type { PreviewPages, SheetView } from '../../../shared/ipc/preview-channels'
import { call } from '../../api/call'
import type { EditorHandle } from '../../editor/editor-handle'
import { PreviewLoop } from './preview-loop'

export interface PreviewWish {
  readonly draftId: DraftId
  /** Printed above the text; a change of it is a change of the pages. */
  readonly title: string
  readonly kind: EditionKind
  readonly pageSize: PageSize
}

export interface Preview {
  /** The last pages that could be set; null before the first. */
  readonly pages: PreviewPages | null
  /** Why the text as it is now has no pages; those of an earlier text stay. */
  readonly error: AppError | null
  readonly retry: () => void
}

/** The pages of the text in `editor`, set anew after every pause in typing. */
export function usePreview(
  { draftId, title, kind, pageSize }: PreviewWish,
  editor: EditorHandle,
  view: (pages: PreviewPages | null) => SheetView,
): Preview {
  const [pages, setPages] = useState<PreviewPages | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const running = useRef<PreviewLoop | null>(null)
  const ask = useEffectEvent(async (isGone: () => boolean) => {
    const input = { draftId, content: editor.read(), kind, pageSize, view: view(pages) }
    // A call that is not answered means a lost connection, which the window says itself.
    const answer = await call('preview:chapter', input).catch(() => null)
    if (!answer || isGone()) return
    if (answer.ok) setPages(answer.value)
    setError(answer.ok ? null : answer.error)
  })
  useEffect(() => {
    let isGone = false
    const loop = new PreviewLoop(() => ask(() => isGone))
    running.current = loop
    const unwatch = editor.watch({ onText: () => loop.changed(), onCaret: () => undefined })
    return () => {
      isGone = true
      unwatch()
      loop.stop()
    }
  }, [editor])
  useEffect(() => running.current?.now(), [editor, draftId, title, kind, pageSize])
  return { pages, error, retry: () => running.current?.now() }
}
