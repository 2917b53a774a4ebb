import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../shared/domain/evidence'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Form } from '../../ui/Form'
import { TextField } from '../../ui/TextField'

export interface TakeOutDialogProps {
  readonly evidence: Evidence
  readonly onClose: () => void
}

/** Asks why, because it cannot be undone: the entry stays, the file goes. */
export function TakeOutDialog({ evidence, onClose }: TakeOutDialogProps) {
  const { t } = useTranslation()
  const taking = useCall('evidence:takeOut')
  const [reason, setReason] = useState('')
  const given = reason.trim()
  const submit = async () => {
    if (given === '') return
    const taken = await taking.run({ evidenceId: evidence.id, reason: given })
    if (taken.ok) onClose()
  }
  return (
    <Dialog
      title={t('audit.evidence.takeOutTitle', { title: evidence.title })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="danger" isDisabled={taking.isBusy || given === ''} onPress={() => void submit()}>
            {t('audit.evidence.takeOutDone')}
          </Button>
        </>
      }
    >
      <Form onSubmit={() => void submit()}>
        <p className="ui-soft">{t('audit.evidence.takeOutText')}</p>
        <TextField
          label={t('audit.evidence.reason')}
          value={reason}
          maxLength={300}
          isRequired
          autoFocus
          onChange={setReason}
        />
        {taking.error ? <ErrorNotice words={errorWords(t, taking.error)} /> : null}
      </Form>
    </Dialog>
  )
}
