import { History } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DraftId } from '../../../shared/domain/ids'
import { errorWords } from '../../api/error-words'
import { useLayoutFlag } from '../../api/layout'
import { useQuery } from '../../api/use-query'
import { Checkbox } from '../../ui/Checkbox'
import { EmptyPlace } from '../../ui/EmptyPlace'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Skeleton } from '../../ui/Skeleton'
import { ChangeList } from './ChangeList'
import { VersionCard } from './VersionCard'
import { showVersion, useVersionReading } from './version-reading'
import './versions.css'

/** Every version of the open chapter in its language, newest first; those kept by the program only when asked for. */
export function VersionsPanel({ draftId }: { readonly draftId: DraftId }) {
  const { t } = useTranslation()
  const { shown, walk } = useVersionReading(draftId)
  const { value, error } = useQuery('version:list', { draftId })
  const [isAutomaticShown, setAutomaticShown] = useLayoutFlag('versions-automatic', false)
  if (error && !value) return <ErrorNotice words={errorWords(t, error)} />
  if (!value) return <Skeleton label={t('versions.label')} />
  if (walk)
    return (
      <div className="vs-panel">
        <h3 className="vs-changes-title">{t('versions.compare.list')}</h3>
        <ChangeList draftId={draftId} walk={walk} />
      </div>
    )
  const sorted = value.toSorted((a, b) => b.sequence - a.sequence)
  const newest = sorted.find((version) => version.number !== null)
  const listed = sorted.filter((version) => version.number !== null || isAutomaticShown || version.id === shown)
  return (
    <div className="vs-panel">
      {newest ? null : <EmptyPlace icon={History} title={t('versions.empty.title')} text={t('versions.empty.text')} />}
      {sorted.some((version) => version.number === null) ? (
        <Checkbox label={t('versions.showAutomatic')} isSelected={isAutomaticShown} onChange={setAutomaticShown} />
      ) : null}
      <ol className="vs-list" aria-label={t('versions.label')}>
        {listed.map((version) => (
          <VersionCard
            key={version.id}
            version={version}
            draftId={draftId}
            others={listed.filter((other) => other !== version)}
            isShown={version.id === shown}
            isNewest={version === newest}
            onOpen={() => showVersion(draftId, version.id)}
          />
        ))}
      </ol>
      <p className="vs-covers">{t('versions.covers')}</p>
    </div>
  )
}
