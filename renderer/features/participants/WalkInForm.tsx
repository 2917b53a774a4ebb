import { UserPlus } from 'lucide-react'
import { useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { TextField } from '../../ui/TextField'
import { showToast } from '../../ui/toasts'
import { dayWords, localDay } from '../../words/day-words'
import type { PanelProps } from './panel-props'
import { emptyPerson, placeOf, trimmed } from './person-values'

const longest = 300

/** Somebody who came without being registered: entered and ticked on today's day of the workshop, or on its first. */
export function WalkInForm({ workshop, view }: PanelProps) {
  const { t, i18n } = useTranslation()
  const { value: places = [] } = useQuery('participant:places', {})
  const saving = useCall('participant:save')
  const attending = useCall('participant:attend')
  const first = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const [institution, setInstitution] = useState('')
  const [today] = useState(() => localDay(new Date()))
  const day = view.days.find((one) => one === today) ?? view.days[0]
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '' || !day || saving.isBusy) return
    const { district = '', country = '' } = placeOf(institution, places) ?? {}
    const facts = trimmed({ ...emptyPerson, name, institution, district, country, isWalkIn: true })
    const saved = await saving.run({ workshopId: workshop.id, participantId: null, facts: { ...facts } })
    if (!saved.ok) return
    setName('')
    setInstitution('')
    first.current?.focus()
    const ticked = await attending.run({
      workshopId: workshop.id,
      participantIds: [saved.value.id],
      days: [day],
      isPresent: true,
    })
    if (ticked.ok)
      showToast({ text: t('participants.attendance.walkInAdded', { name, day: dayWords(i18n.language, day) }) })
  }
  const error = saving.error ?? attending.error
  return (
    <form
      className="people-walk-in"
      aria-label={t('participants.attendance.walkIn')}
      onSubmit={(event) => void add(event)}
    >
      <h3>{t('participants.attendance.walkIn')}</h3>
      <div className="people-line">
        <TextField
          label={t('participants.columns.name')}
          value={name}
          maxLength={longest}
          inputRef={first}
          onChange={setName}
        />
        <TextField
          label={t('participants.columns.institution')}
          value={institution}
          maxLength={longest}
          onChange={setInstitution}
        />
        <Button type="submit" icon={UserPlus} isDisabled={name.trim() === ''}>
          {t('participants.attendance.addWalkIn')}
        </Button>
      </div>
      {error ? <ErrorNotice words={errorWords(t, error)} /> : null}
    </form>
  )
}
