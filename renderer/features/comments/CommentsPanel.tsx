import { MessageSquareText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DraftId } from '../../../shared/domain/ids'
import { errorWords } from '../../api/error-words'
import { useIsAway } from '../../api/use-is-away'
import { EmptyPlace } from '../../ui/EmptyPlace'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Skeleton } from '../../ui/Skeleton'
import { CommentCard } from './CommentCard'
import { CommentComposer } from './CommentComposer'
import { CommentFilters } from './CommentFilters'
import { useIsWide } from './use-is-wide'
import { useThreads } from './use-threads'
import './comments.css'

/** All comments of the open text, in the order of their passages. In a narrow window new ones are written here too. */
export function CommentsPanel({ draftId }: { readonly draftId: DraftId }) {
  const { t } = useTranslation()
  const { threads, shown, tops, desk, error, isLoading } = useThreads(draftId)
  const isWide = useIsWide()
  const isAway = useIsAway()
  if (error) return <ErrorNotice words={errorWords(t, error)} />
  if (isLoading && threads.length === 0) return <Skeleton label={t('comments.title')} />
  const { proposed, editor } = desk
  return (
    <div className="cm-panel">
      {threads.length > 0 ? <CommentFilters threads={threads} /> : null}
      {proposed && !isWide ? (
        <CommentComposer draftId={draftId} proposed={proposed} onLeave={() => focusText()} />
      ) : null}
      {shown.length === 0 && !proposed ? (
        <EmptyPlace
          icon={MessageSquareText}
          title={t(threads.length === 0 ? 'comments.empty.title' : 'comments.empty.none')}
          text={t(threads.length === 0 ? 'comments.empty.text' : 'comments.empty.noneText')}
        />
      ) : null}
      {shown.map((thread) => (
        <CommentCard
          key={thread.id}
          thread={thread}
          isGone={editor !== null && !tops.has(thread.id)}
          isReadOnly={isAway}
        />
      ))}
    </div>
  )

  function focusText(): void {
    document.querySelector<HTMLElement>('.dr-text .ProseMirror')?.focus()
  }
}
