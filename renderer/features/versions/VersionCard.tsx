import { useTranslation } from 'react-i18next'
import type { DraftId } from '../../../shared/domain/ids'
import type { Version } from '../../../shared/domain/version'
import { Button } from '../../ui/Button'
import { StateMark } from '../../ui/StateMark'
import { dayWords, instantWords } from '../../words/day-words'
import { CompareMenu } from './CompareMenu'
import { StateSteps } from './StateSteps'
import { versionName } from './version-name'

interface VersionCardProps {
  readonly version: Version
  readonly draftId: DraftId
  /** The other versions that are listed, to compare with. */
  readonly others: readonly Version[]
  readonly isShown: boolean
  readonly isNewest: boolean
  readonly onOpen: () => void
}

/** One version: name, who and when, note, dates of law, state and what can be done with it. */
export function VersionCard({ version, draftId, others, isShown, isNewest, onOpen }: VersionCardProps) {
  const { t, i18n } = useTranslation()
  const day = (value: string) => dayWords(i18n.language, value)
  const name = versionName(t, version)
  const isNamed = version.number !== null
  const facts = [
    version.number === null ? '' : t('versions.number', { number: version.number }),
    version.lawAsOf ? t('versions.lawAsOf', { day: day(version.lawAsOf) }) : '',
    version.checkAgainBy ? t('versions.checkAgainBy', { day: day(version.checkAgainBy) }) : '',
    version.approvedUntil ? t('versions.approvedUntil', { day: day(version.approvedUntil) }) : '',
    version.restoredFrom ? t('versions.restoredFrom') : '',
    t('versions.words', { count: version.words }),
  ].filter(Boolean)
  return (
    <li
      className="vs-card"
      data-named={isNamed || undefined}
      data-shown={isShown || undefined}
      aria-current={isShown ? 'true' : undefined}
    >
      <div className="vs-head">
        <h3>{name}</h3>
        {isNamed ? (
          <StateMark state={version.state} word={t(`common.states.${version.state}`)} />
        ) : (
          <span className="ui-soft">{t('versions.automatic')}</span>
        )}
      </div>
      <p className="vs-who">
        {instantWords(i18n.language, version.createdAt)}
        {version.author
          ? ` · ${version.institution ? t('versions.by', { author: version.author, institution: version.institution }) : version.author}`
          : ''}
      </p>
      {version.note ? <p className="vs-note">{version.note}</p> : null}
      <p className="vs-facts">{facts.join(' · ')}</p>
      <div className="vs-actions">
        <Button isSmall onPress={onOpen} aria-label={t('versions.open', { name })}>
          {t('versions.read')}
        </Button>
        <CompareMenu draftId={draftId} version={version} others={others} />
        {isNamed ? <StateSteps version={version} isMain={isNewest} /> : null}
      </div>
    </li>
  )
}
