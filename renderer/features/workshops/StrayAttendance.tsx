import { useTranslation } from 'react-i18next'
import type { WorkshopId } from '../../../shared/domain/ids'
import { strayTicks } from '../../../shared/domain/stray-ticks'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { dayWords } from '../../words/day-words'

export interface StrayAttendanceProps {
  readonly workshopId: WorkshopId
  readonly days: readonly string[]
}

/** Attendance that was ticked on a day which the programme no longer has: nothing is lost, and there is something to decide. */
export function StrayAttendance({ workshopId, days }: StrayAttendanceProps) {
  const { t, i18n } = useTranslation()
  const { value } = useQuery('participant:list', { workshopId })
  const stray = strayTicks(value?.participants ?? [], days)
  if (stray.length === 0) return null
  return (
    <Notice
      tone="attention"
      actions={
        <Button isSmall onPress={showAttendance}>
          {t('participants.stray.go')}
        </Button>
      }
    >
      {stray.map(({ day, participantIds }) => (
        <p key={day}>
          {t('participants.stray.text', { count: participantIds.length, day: dayWords(i18n.language, day) })}
        </p>
      ))}
    </Notice>
  )
}

/** The participants stand on the same page. */
function showAttendance(): void {
  const section = document.querySelector<HTMLElement>('[data-step="participants"]')
  section?.scrollIntoView({ block: 'start' })
  section?.querySelector<HTMLElement>('[role="tab"][data-key="attendance"]')?.click()
}
