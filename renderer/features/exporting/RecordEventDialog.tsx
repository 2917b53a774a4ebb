import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Edition, EditionEvent } from '../../../shared/domain/edition'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Form } from '../../ui/Form'
import { TextField } from '../../ui/TextField'

export interface RecordEventDialogProps {
  readonly edition: Edition
  readonly type: EditionEvent['type']
  readonly onClose: () => void
}

/** Writes down what became of an edition; such records are only ever added. */
export function RecordEventDialog({ edition, type, onClose }: RecordEventDialogProps) {
  const { t } = useTranslation()
  const record = useCall('edition:record')
  const [text, setText] = useState('')
  const submit = async () => {
    const result = await record.run({ editionId: edition.id, type, text: text.trim() })
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
          value={text}
          maxLength={500}
          onChange={setText}
          autoFocus
        />
        {record.error ? <ErrorNotice words={errorWords(t, record.error)} /> : null}
      </Form>
    </Dialog>
  )
}
