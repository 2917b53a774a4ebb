import { useTranslation } from 'react-i18next'
import type { ParticipantsView } from '../../../shared/domain/participants-view'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { Checkbox } from '../../ui/Checkbox'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { dayWords } from '../../words/day-words'
import { AttendanceGrid } from './AttendanceGrid'
import type { PanelProps, Tick } from './panel-props'
import { WalkInForm } from './WalkInForm'

/** Who was there, by day: a grid to tick, with whole columns and rows, and people who came unregistered. */
export function AttendancePanel({ workshop, view }: PanelProps) {
  const { t } = useTranslation()
  const attending = useCall('participant:attend')
  if (view.days.length === 0) return <p className="ui-soft people-panel">{t('participants.attendance.noDays')}</p>
  const tick = (participantIds: readonly string[], days: readonly string[], isPresent: boolean) =>
    void attending.run({ workshopId: workshop.id, participantIds: [...participantIds], days: [...days], isPresent })
  return (
    <div className="people-panel">
      <p className="ui-soft people-small">{t('participants.attendance.about')}</p>
      {attending.error ? <ErrorNotice words={errorWords(t, attending.error)} /> : null}
      {view.participants.length > 0 ? (
        <>
          <WholeDays view={view} onTick={tick} />
          <AttendanceGrid view={view} onTick={tick} />
        </>
      ) : null}
      <WalkInForm workshop={workshop} view={view} />
    </div>
  )
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
