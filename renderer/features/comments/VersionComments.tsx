import { MessageSquareText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { VersionId } from '../../../shared/domain/ids'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { EmptyPlace } from '../../ui/EmptyPlace'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Skeleton } from '../../ui/Skeleton'
import { CommentCard } from './CommentCard'
import './comments.css'

/** The comments that a version was kept with, to be read only. */
export function VersionComments({ versionId }: { readonly versionId: VersionId }) {
  const { t } = useTranslation()
  const { value, error } = useQuery('comment:ofVersion', { versionId })
  if (error) return <ErrorNotice words={errorWords(t, error)} />
  if (!value) return <Skeleton label={t('comments.title')} />
  const { threads, open } = value
  if (threads.length === 0)
    return <EmptyPlace icon={MessageSquareText} title={t('comments.version.none')} text={t('comments.version.about')} />
  return (
    <div className="cm-panel">
      <p className="cm-version">
        {t('comments.version.open', { count: open })} {t('comments.version.of', { count: threads.length })}
      </p>
      <p className="cm-soft">{t('comments.version.about')}</p>
      {threads.map((thread) => (
        <CommentCard key={thread.id} thread={thread} isGone={false} isReadOnly />
      ))}
    </div>
  )
}
