import { CalendarPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { showToast } from '../../ui/toasts'
import { dayWords, localDay } from '../../words/day-words'
import { DayBlocks } from './DayBlocks'
import type { SectionProps } from './FactsSection'
import { nextDay, type EditedDay } from './programme'
import { StrayAttendance } from './StrayAttendance'
import { useProgrammeProblems } from './use-programme-problems'
import { localKey } from './workshop-values'
import './programme.css'

/** The days of the workshop, each with its timed blocks. */
export function ProgrammeSection({ workshopId, fields }: SectionProps) {
  const { t, i18n } = useTranslation()
  const { values, changeAndKeep } = fields
  const problems = useProgrammeProblems(values)
  const setDays = (days: readonly EditedDay[]) => changeAndKeep({ days })
  const remove = (day: EditedDay) => {
    const before = values.days
    setDays(before.filter((one) => one !== day))
    showToast({
      text: t('workshops.programme.removedDay', { day: dayWords(i18n.language, day.date) }),
      action: { text: t('common.undo'), run: () => setDays(before) },
    })
  }
  return (
    <div className="ui-form">
      {values.days.length === 0 ? <p className="ui-soft">{t('workshops.programme.noDays')}</p> : null}
      {values.days.map((day, index) => (
        <DayBlocks
          key={day.id}
          number={index + 1}
          day={day}
          problems={problems.filter((problem) => problem.day === index)}
          fields={fields}
          onRemove={() => remove(day)}
        />
      ))}
      <StrayAttendance workshopId={workshopId} days={values.days.map(({ date }) => date)} />
      <div>
        <Button
          icon={CalendarPlus}
          onPress={() =>
            setDays([...values.days, { id: localKey(), date: nextDay(values.days, localDay(new Date())), blocks: [] }])
          }
        >
          {t('workshops.programme.addDay')}
        </Button>
      </div>
    </div>
  )
}
