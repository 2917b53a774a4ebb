import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../shared/domain/evidence'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Form } from '../../ui/Form'
import { EvidenceFields, type EvidenceWords } from './EvidenceFields'

export interface DescribeDialogProps {
  readonly evidence: Evidence
  readonly onClose: () => void
}

/** Changes what is said of a file; the file itself never changes. */
export function DescribeDialog({ evidence, onClose }: DescribeDialogProps) {
  const { t } = useTranslation()
  const saving = useCall('evidence:describe')
  const [words, setWords] = useState<EvidenceWords>(evidence)
  const { kind, namesPeople } = words
  const title = words.title.trim()
  const submit = async () => {
    if (title === '') return
    const saved = await saving.run({ evidenceId: evidence.id, kind, title, namesPeople })
    if (saved.ok) onClose()
  }
  return (
    <Dialog
      title={t('audit.evidence.changeTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={saving.isBusy || title === ''} onPress={() => void submit()}>
            {t('audit.evidence.changeDone')}
          </Button>
        </>
      }
    >
      <Form onSubmit={() => void submit()}>
        <EvidenceFields value={words} onChange={setWords} autoFocus />
        {saving.error ? <ErrorNotice words={errorWords(t, saving.error)} /> : null}
      </Form>
    </Dialog>
  )
}
