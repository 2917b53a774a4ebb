import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { foldName } from '../../../shared/domain/fold-name'
import type { ParticipantsView } from '../../../shared/domain/participants-view'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { Checkbox } from '../../ui/Checkbox'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { SearchField } from '../../ui/SearchField'
import { dayWords } from '../../words/day-words'
import { AttendanceGrid } from './AttendanceGrid'
import type { PanelProps, Tick } from './panel-props'
import { StrayDays } from './StrayDays'
import { WalkInForm } from './WalkInForm'

/** Who was there, by day: a grid to tick, with whole columns and rows, and people who came unregistered. */
export function AttendancePanel({ workshop, view }: PanelProps) {
  const { t } = useTranslation()
  const attending = useCall('participant:attend')
  const [searched, setSearched] = useState('')
  const tick = (participantIds: readonly string[], days: readonly string[], isPresent: boolean) =>
    void attending.run({ workshopId: workshop.id, participantIds: [...participantIds], days: [...days], isPresent })
  if (view.days.length === 0)
    return (
      <div className="people-panel">
        <p className="ui-soft">{t('participants.attendance.noDays')}</p>
        <StrayDays workshop={workshop} view={view} />
      </div>
    )
  const shown = view.participants.filter((person) => isFound(person, searched))
  const isSearching = searched.trim() !== ''
  return (
    <div className="people-panel">
      <p className="ui-soft ui-small">
        {t(view.participants.length > 0 ? 'participants.attendance.about' : 'participants.attendance.noPeople')}
      </p>
      <StrayDays workshop={workshop} view={view} />
      {attending.error ? <ErrorNotice words={errorWords(t, attending.error)} /> : null}
      {view.participants.length > 0 ? (
        <>
          <WholeDays view={view} onTick={tick} />
          <div className="people-line">
            <SearchField label={t('participants.attendance.find')} value={searched} onChange={setSearched} />
            <span className="ui-soft ui-small" role="status">
              {isSearching && shown.length > 0 ? t('participants.attendance.found', { count: shown.length }) : null}
              {isSearching && shown.length === 0 ? t('participants.attendance.nobody') : null}
            </span>
          </div>
          {shown.length > 0 ? <AttendanceGrid participants={shown} days={view.days} onTick={tick} /> : null}
        </>
      ) : null}
      <WalkInForm workshop={workshop} view={view} />
    </div>
  )
}

/** Every word of what is searched begins a word of the name or of the institution; diacritics do not matter. */
function isFound({ name, institution }: ParticipantsView['participants'][number], searched: string): boolean {
  const words = foldName(`${name} ${institution}`).split(' ')
  return foldName(searched)
    .split(' ')
    .every((part) => words.some((word) => word.startsWith(part)))
}

function WholeDays({ view, onTick }: { readonly view: ParticipantsView; readonly onTick: Tick }) {
  const { t, i18n } = useTranslation()
  const ids = view.participants.map(({ id }) => id)
  return (
    <div className="people-days">
      {view.counts.byDay.map(({ day, present }) => (
        <Checkbox
          key={day}
          label={t('participants.attendance.all', { day: dayWords(i18n.language, day) })}
          description={t('participants.attendance.present', { present, all: ids.length })}
          isSelected={present === ids.length}
          isIndeterminate={present > 0 && present < ids.length}
          onChange={() => onTick(ids, [day], present < ids.length)}
        />
      ))}
    </div>
  )
}
