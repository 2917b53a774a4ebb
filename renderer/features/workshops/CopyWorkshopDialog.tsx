import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkshopId } from '../../../shared/domain/ids'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Form } from '../../ui/Form'
import { showToast } from '../../ui/toasts'
import { DistrictField } from './DistrictField'

export interface CopyWorkshopDialogProps {
  readonly workshopId: WorkshopId
  readonly onClose: () => void
  readonly onCopied: (workshopId: string) => void
}

export function CopyWorkshopDialog({ workshopId, onClose, onCopied }: CopyWorkshopDialogProps) {
  const { t } = useTranslation()
  const copy = useCall('workshop:copy')
  const [district, setDistrict] = useState('')
  const [isMissing, setMissing] = useState(false)
  const submit = async () => {
    if (!district.trim()) return setMissing(true)
    const result = await copy.run({ workshopId, district: district.trim() })
    if (!result.ok) return
    onClose()
    showToast({ text: t('workshops.copy.made', { title: result.value.title }) })
    onCopied(result.value.id)
  }
  return (
    <Dialog
      title={t('workshops.copy.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={copy.isBusy} onPress={() => void submit()}>
            {t('workshops.copy.done')}
          </Button>
        </>
      }
    >
      <Form onSubmit={() => void submit()}>
        <p className="ui-soft">{t('workshops.copy.text')}</p>
        <DistrictField
          value={district}
          error={isMissing ? t('workshops.copy.districtMissing') : undefined}
          onChange={(next) => {
            setDistrict(next)
            setMissing(false)
          }}
        />
        {copy.error ? <ErrorNotice words={errorWords(t, copy.error)} /> : null}
      </Form>
    </Dialog>
  )
}
