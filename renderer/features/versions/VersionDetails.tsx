import { useTranslation } from 'react-i18next'
import type { DraftId } from '../../../shared/domain/ids'
import type { HistoryEntry } from '../../../shared/domain/version'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { dayWords } from '../../words/day-words'
import { CompareMenu } from './CompareMenu'
import { DecisionList } from './DecisionList'
import { StateSteps } from './StateSteps'
import { useRestore } from './use-restore'
import { versionName } from './version-name'
import { showVersion } from './version-reading'

interface VersionDetailsProps {
  readonly entry: HistoryEntry
  readonly draftId: DraftId
  readonly entries: readonly HistoryEntry[]
  readonly isNewest: boolean
}

/** What the chosen version says of itself and what can be done with it. */
export function VersionDetails({ entry, draftId, entries, isNewest }: VersionDetailsProps) {
  const { t, i18n } = useTranslation()
  const { value: rows } = useQuery('chapter:list', {})
  const chapterId = rows?.find((row) => row.draftId === draftId)?.chapterId
  const { isBusy, restore } = useRestore(draftId)
  const day = (value: string) => dayWords(i18n.language, value)
  const name = versionName(t, entry)
  const { number, restoredFrom } = entry
  const facts = [
    number === null ? t('versions.automatic') : t('versions.number', { number }),
    t('versions.words', { count: entry.words }),
    entry.lawAsOf ? t('versions.lawAsOf', { day: day(entry.lawAsOf) }) : '',
    entry.checkAgainBy ? t('versions.checkAgainBy', { day: day(entry.checkAgainBy) }) : '',
    restoredFrom ? t('versions.restoredFrom', { name: restoredFrom.name || t('versions.automatic') }) : '',
  ].filter(Boolean)
  const before = entries.find((one) => one.sequence < entry.sequence)
  return (
    <div className="vs-details">
      <p className="vs-facts">{facts.join(' · ')}</p>
      {number === null ? null : <DecisionList versionId={entry.id} />}
      <div className="vs-actions">
        <Button isSmall onPress={() => showVersion(draftId, entry.id)} aria-label={t('versions.open', { name })}>
          {t('versions.read')}
        </Button>
        <CompareMenu draftId={draftId} entry={entry} entries={entries} />
        {entry.reason === 'restored' && before ? (
          <Button isSmall isDisabled={isBusy} onPress={() => void restore(before.id, versionName(t, before))}>
            {t('versions.undoRestore')}
          </Button>
        ) : null}
        {number !== null && chapterId ? (
          <StateSteps version={entry} chapterId={chapterId} isMain={isNewest} isHinting />
        ) : null}
      </div>
    </div>
  )
}
