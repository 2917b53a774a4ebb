import { History as HistoryIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DraftId } from '../../../shared/domain/ids'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { EmptyPlace } from '../../ui/EmptyPlace'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Skeleton } from '../../ui/Skeleton'
import { longDayWords } from '../../words/day-words'
import { calendarDay } from '../../../shared/domain/calendar-day'
import { ChangeList } from './ChangeList'
import { HistoryList } from './HistoryList'
import { useHistory, type History } from './use-history'
import { compareVersion, useVersionReading } from './version-reading'
import './versions.css'

/** The history of the open chapter in its language; while texts are compared, the list of what differs. */
export function VersionsPanel({ draftId }: { readonly draftId: DraftId }) {
  const { t } = useTranslation()
  const { walk } = useVersionReading(draftId)
  const { history, error } = useHistory(draftId)
  if (error) return <ErrorNotice words={errorWords(t, error)} />
  if (!history) return <Skeleton label={t('versions.label')} />
  if (walk)
    return (
      <div className="vs-panel">
        <h3 className="vs-changes-title">{t('versions.compare.list')}</h3>
        <ChangeList draftId={draftId} walk={walk} />
      </div>
    )
  return (
    <div className="vs-panel">
      {history.facts.named > 0 ? null : (
        <EmptyPlace icon={HistoryIcon} title={t('versions.empty.title')} text={t('versions.empty.text')} />
      )}
      <ChangedDraft draftId={draftId} />
      {history.entries.length > 0 ? <HistoryList draftId={draftId} history={history} /> : null}
      <Covers facts={history.facts} />
    </div>
  )
}

/** Where the history ends and the work goes on. */
function ChangedDraft({ draftId }: { readonly draftId: DraftId }) {
  const { t } = useTranslation()
  const { value: rows } = useQuery('chapter:list', {})
  const row = rows?.find((one) => one.draftId === draftId)
  const { latest } = row ?? {}
  if (!row?.hasUnversionedText || !latest) return null
  return (
    <div className="vs-changed">
      <span>{t('versions.changed.text')}</span>
      <Button isSmall onPress={() => compareVersion(draftId, latest.id, 'draft')}>
        {t('versions.changed.action')}
      </Button>
    </div>
  )
}

/** What the history promises, in plain words. */
function Covers({ facts: { since, total, named } }: Pick<History, 'facts'>) {
  const { t, i18n } = useTranslation()
  const first = since === null ? '' : longDayWords(i18n.language, calendarDay(since))
  return (
    <div className="vs-covers">
      {since === null ? null : (
        <p>
          {t('versions.covers.since', { day: first })} {t('versions.covers.count', { count: total })}{' '}
          {t('versions.covers.named', { count: named })}
        </p>
      )}
      <p>{t('versions.covers.kept')}</p>
      <p>{t('versions.covers.what')}</p>
    </div>
  )
}
