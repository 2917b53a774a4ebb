import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftId } from '../../../shared/domain/ids'
import { useCommand } from '../../api/command-registry'
import { SlotFill } from '../../ui/Slot'
import { commentHere, focusComment, showComments } from './comment-desk'
import { CommentsMargin } from './CommentsMargin'
import { useIsWide } from './use-is-wide'
import { useHighlights, useThreads } from './use-threads'

interface ChapterCommentsProps {
  readonly draftId: DraftId
  /** Something else is shown over the text. */
  readonly isCovered: boolean
}

/** What a chapter that is open for writing needs for its comments: highlights, the margin and the keys. */
export function ChapterComments({ draftId, isCovered }: ChapterCommentsProps) {
  const { t } = useTranslation()
  const isWide = useIsWide()
  const { shown, tops, desk } = useThreads(draftId)
  useHighlights(draftId)
  useCommand({ id: 'comment', title: t('editor.shortcut.comment'), shortcut: 'Alt+M', run: commentHere })
  const step = (direction: 1 | -1) => {
    if (shown.length === 0) return
    const at = shown.findIndex(({ id }) => id === desk.current)
    const next = shown[at < 0 && direction < 0 ? shown.length - 1 : (at + direction + shown.length) % shown.length]
    if (!next) return
    showComments(isWide && tops.has(next.id))
    desk.editor?.reveal(next)
    focusComment(next.id)
  }
  useCommand({ id: 'comment-next', title: t('comments.next'), shortcut: 'F8', run: () => step(1) })
  const key = useEffectEvent((event: KeyboardEvent) => {
    const isPlain = event.key === 'F8' && !event.ctrlKey && !event.altKey && !event.metaKey
    if (!isPlain || isCovered || event.defaultPrevented || document.querySelector('[role="dialog"]')) return
    event.preventDefault()
    step(event.shiftKey ? -1 : 1)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => key(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
  return isWide ? (
    <SlotFill name="text-margin">
      <CommentsMargin draftId={draftId} />
    </SlotFill>
  ) : null
}
