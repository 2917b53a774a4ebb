import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Act } from '../../../shared/domain/act'
import { useCall } from '../../api/use-call'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Form } from '../../ui/Form'
import { showToast } from '../../ui/toasts'
import { actInputOf, emptyAct, type ActValues } from './act-values'
import { ActBasics } from './ActBasics'
import { useActProblems } from './use-act-problems'

export interface NewActDialogProps {
  /** What a citation already says about it. */
  readonly known: Partial<ActValues> | null
  readonly onClose: () => void
  readonly onSaved?: (act: Act) => void
}

/** Adds an act to the register with what has to be known; the rest is filled in at its place. */
export function NewActDialog({ known, onClose, onSaved }: NewActDialogProps) {
  const { t } = useTranslation()
  const [values, setValues] = useState<ActValues>({ ...emptyAct, ...known })
  const saving = useCall('act:save')
  const problems = useActProblems(values, saving.error)
  const save = async () => {
    if (!problems.check()) return
    const result = await saving.run(actInputOf(null, values))
    if (!result.ok) return
    showToast({ text: t('acts.saved', { name: result.value.shortTitle || result.value.number }) })
    onClose()
    onSaved?.(result.value)
  }
  return (
    <Dialog
      title={t('acts.add')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={saving.isBusy} onPress={() => void save()}>
            {t('acts.save')}
          </Button>
        </>
      }
    >
      <Form onSubmit={() => void save()}>
        <ActBasics
          values={values}
          problems={problems}
          isNew
          onChange={(part) => {
            saving.forget()
            setValues({ ...values, ...part })
          }}
        />
      </Form>
    </Dialog>
  )
}
