import { Button as PlainButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { DraftId } from '../../../shared/domain/ids'
import { hasApprovalEnded } from '../../../shared/domain/state'
import type { HistoryEntry } from '../../../shared/domain/version'
import { StateMark } from '../../ui/StateMark'
import { dayWords, timeWords } from '../../words/day-words'
import { sizeSigns, sizeWords } from './size-words'
import { VersionDetails } from './VersionDetails'
import { versionName } from './version-name'

interface VersionCardProps {
  readonly entry: HistoryEntry
  readonly draftId: DraftId
  /** The history as far as it is loaded, to compare with. */
  readonly entries: readonly HistoryEntry[]
  /** With everything that can be done with it. */
  readonly isOpen: boolean
  /** It stands in the place of the text. */
  readonly isShown: boolean
  readonly isNewest: boolean
  readonly onToggle: () => void
}

/** One version: name, state, who, when, how much changed; the chosen one with its dates, decisions and actions. */
export function VersionCard({ entry, draftId, entries, isOpen, isShown, isNewest, onToggle }: VersionCardProps) {
  const { t, i18n } = useTranslation()
  const isNamed = entry.number !== null
  const signs = entry.size ? sizeSigns(entry.size) : ''
  const who = entry.institution
    ? t('versions.by', { author: entry.author, institution: entry.institution })
    : entry.author
  const ended = hasApprovalEnded(entry) && entry.approvedUntil
  return (
    <article
      className="vs-card"
      data-named={isNamed || undefined}
      data-shown={isShown || undefined}
      data-open={isOpen || undefined}
      aria-label={versionName(t, entry)}
      aria-current={isShown ? 'true' : undefined}
    >
      <PlainButton className="vs-head ui-focusable" aria-expanded={isOpen} onPress={onToggle}>
        <span className="vs-name">{versionName(t, entry)}</span>
        {isNamed ? <StateMark state={entry.state} word={t(`common.states.${entry.state}`)} /> : null}
        <span className="vs-who">
          {[timeWords(i18n.language, entry.createdAt), who].filter(Boolean).join(' · ')}
          {entry.size ? (
            <>
              <span className="vs-size" aria-hidden="true" data-is-none={signs === '' || undefined}>
                {signs || '±0'}
              </span>
              <span className="ui-hidden"> {sizeWords(t, entry.size)}</span>
            </>
          ) : null}
        </span>
      </PlainButton>
      {ended ? (
        <p className="vs-ended">{t('versions.approvalEnded', { day: dayWords(i18n.language, ended) })}</p>
      ) : null}
      {entry.note ? <p className="vs-note">{entry.note}</p> : null}
      {isOpen ? <VersionDetails entry={entry} draftId={draftId} entries={entries} isNewest={isNewest} /> : null}
    </article>
  )
}
