import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { deliveryWays, type DeliveryWay, type Edition, type EditionEvent } from '../../../shared/domain/edition'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { Button } from '../../ui/Button'
import { DayField } from '../../ui/DayField'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Form } from '../../ui/Form'
import { RadioGroup } from '../../ui/RadioGroup'
import { TextField } from '../../ui/TextField'

export interface RecordEventDialogProps {
  readonly edition: Edition
  readonly type: EditionEvent['type']
  readonly onClose: () => void
}

const today = (): string => {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Writes down what became of an edition: when, to whom and how, or why; such records are only ever added. */
export function RecordEventDialog({ edition, type, onClose }: RecordEventDialogProps) {
  const { t } = useTranslation()
  const record = useCall('edition:record')
  const [text, setText] = useState('')
  const [day, setDay] = useState<string | null>(today)
  const [way, setWay] = useState<DeliveryWay>('printed')
  const [isTried, setTried] = useState(false)
  const said = text.trim()
  const submit = async () => {
    setTried(true)
    if (said === '') return
    const happenedOn = day === null ? {} : { happenedOn: day }
    const by = type === 'handed-out' ? { way } : {}
    const result = await record.run({ editionId: edition.id, type, text: said, ...happenedOn, ...by })
    if (result.ok) onClose()
  }
  return (
    <Dialog
      title={t(`exporting.record.${type}.title`, { number: edition.number })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={record.isBusy} onPress={() => void submit()}>
            {t(`exporting.record.${type}.done`)}
          </Button>
        </>
      }
    >
      <Form onSubmit={() => void submit()}>
        <p className="ui-soft">{t(`exporting.record.${type}.text`)}</p>
        <TextField
          label={t(`exporting.record.${type}.field`)}
          description={t('exporting.record.noNames')}
          error={isTried && said === '' ? t(`exporting.record.${type}.missing`) : undefined}
          value={text}
          maxLength={500}
          onChange={setText}
          autoFocus
        />
        {type === 'handed-out' ? (
          <RadioGroup
            label={t('exporting.record.way')}
            look="row"
            value={way}
            choices={deliveryWays.map((value) => ({ value, text: t(`exporting.record.ways.${value}`) }))}
            onChange={setWay}
          />
        ) : null}
        <DayField label={t('exporting.record.day')} value={day} onChange={setDay} />
        {record.error ? <ErrorNotice words={errorWords(t, record.error)} /> : null}
      </Form>
    </Dialog>
  )
}
