import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkshopId } from '../../../shared/domain/ids'
import { call } from '../../api/call'
import type { EditedFields } from '../../api/use-field-saver'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { DayField } from '../../ui/DayField'
import { Notice } from '../../ui/Notice'
import { useReport } from '../../words/use-report'
import './look.css'
import { localKey, type WorkshopValues } from './workshop-values'

export interface WaitingProgrammeProps {
  readonly workshopId: WorkshopId
  readonly fields: EditedFields<WorkshopValues>
}

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** The programme that this copy took over from its model: one date gives it its days. */
export function WaitingProgramme({ workshopId, fields }: WaitingProgrammeProps) {
  const { t } = useTranslation()
  const report = useReport()
  const { value: waiting = [] } = useQuery('programme:waiting', { workshopId })
  const [first, setFirst] = useState<string | null>(null)
  if (waiting.length === 0 || fields.values.days.length > 0) return null
  const drop = async () => void report(await call('programme:drop', { workshopId }))
  const use = async () => {
    if (first === null) return
    const days = waiting.map(({ after, blocks }) => ({
      id: localKey(),
      date: daysAfter(first, after),
      blocks: blocks.map((block) => ({ ...block, id: localKey() })),
    }))
    fields.change({ days })
    if (await fields.keep()) await drop()
  }
  const blocks = waiting.reduce((sum, day) => sum + day.blocks.length, 0)
  return (
    <div className="workshops-waiting">
      <Notice
        actions={
          <>
            <Button isSmall variant="primary" isDisabled={first === null} onPress={() => void use()}>
              {t('workshops.programme.waiting.use')}
            </Button>
            <Button isSmall variant="plain" onPress={() => void drop()}>
              {t('workshops.programme.waiting.drop')}
            </Button>
          </>
        }
      >
        <strong>{t('workshops.programme.waiting.title', { count: waiting.length })}</strong>
        <p>{t('workshops.programme.waiting.text', { count: blocks })}</p>
        <DayField label={t('workshops.programme.waiting.first')} value={first} onChange={setFirst} />
      </Notice>
    </div>
  )
}
