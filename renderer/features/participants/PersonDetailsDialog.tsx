import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copyFormats, type CopyFormat, type Participant } from '../../../shared/domain/participant'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { factsOf, trimmed } from './person-values'

const formats = ['usual', ...copyFormats] as const
const longest = 500

export interface PersonDetailsDialogProps {
  readonly person: Participant
  readonly onClose: () => void
}

/** What does not fit into a row: e-mail, country, the form of materials, whether they came unregistered. */
export function PersonDetailsDialog({ person, onClose }: PersonDetailsDialogProps) {
  const { t } = useTranslation()
  const saving = useCall('participant:save')
  const [facts, setFacts] = useState(factsOf(person))
  const save = async () => {
    const { workshopId, id: participantId } = person
    const saved = await saving.run({ workshopId, participantId, facts: { ...trimmed(facts) } })
    if (saved.ok) onClose()
  }
  const choose = (value: CopyFormat | 'usual') => setFacts({ ...facts, format: value === 'usual' ? null : value })
  return (
    <Dialog
      title={person.name}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={saving.isBusy} onPress={() => void save()}>
            {t('participants.row.save')}
          </Button>
        </>
      }
    >
      <div className="people-fields">
        <TextField
          label={t('participants.columns.email')}
          value={facts.email}
          maxLength={longest}
          onChange={(email) => setFacts({ ...facts, email })}
        />
        <TextField
          label={t('participants.columns.country')}
          value={facts.country}
          maxLength={longest}
          onChange={(country) => setFacts({ ...facts, country })}
        />
        <Select
          label={t('participants.columns.format')}
          description={t('participants.formatHint')}
          value={facts.format ?? 'usual'}
          options={formats.map((value) => ({ value, text: t(`participants.formats.${value}`) }))}
          onChange={choose}
        />
        <Checkbox
          label={t('participants.columns.walkIn')}
          isSelected={facts.isWalkIn}
          onChange={(isWalkIn) => setFacts({ ...facts, isWalkIn })}
        />
        {saving.error ? <ErrorNotice words={errorWords(t, saving.error)} /> : null}
      </div>
    </Dialog>
  )
}
