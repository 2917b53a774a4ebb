import { PackageX, Send } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { EditionEvent } from '../../../shared/domain/edition'
import { Icon } from '../../ui/Icon'
import { dayWords, instantWords } from '../../words/day-words'

/** What became of an edition: when, to whom and how it was handed out, or why it is no longer used. */
export function EditionEvents({ events }: { readonly events: readonly EditionEvent[] }) {
  const { t, i18n } = useTranslation()
  if (events.length === 0) return <p className="ui-soft">{t('exporting.editions.notHandedOut')}</p>
  return (
    <ul className="ui-bullets exporting-events" data-look="bare">
      {events.map((event) => (
        <li key={`${event.type}/${String(event.at)}`}>
          <Icon of={event.type === 'withdrawn' ? PackageX : Send} size={16} />
          <span>
            <strong>{t(`exporting.editions.events.${event.type}`)}</strong>
            {event.happenedOn ? ` ${dayWords(i18n.language, event.happenedOn)}` : ''}
            {event.way ? `, ${t(`exporting.record.ways.${event.way}`)}` : ''}
            {event.text ? `: ${event.text}` : ''}
            <small className="ui-soft">
              {t('exporting.editions.recorded', {
                when: instantWords(i18n.language, event.at),
                by: event.by || t('exporting.editions.somebody'),
              })}
            </small>
          </span>
        </li>
      ))}
    </ul>
  )
}
