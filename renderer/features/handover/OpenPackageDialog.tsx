import { useTranslation } from 'react-i18next'
import { errorWords } from '../../api/error-words'
import { flushAll } from '../../api/flush-registry'
import { forgetEverything } from '../../api/queries'
import { useCall } from '../../api/use-call'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { showToast } from '../../ui/toasts'

export interface OpenPackageDialogProps {
  readonly path: string
  readonly onClose: () => void
}

/** A library in the open format becomes a new library of its own. */
export function OpenPackageDialog({ path, onClose }: OpenPackageDialogProps) {
  const { t } = useTranslation()
  const make = useCall('package:import')
  const run = async () => {
    if (!(await flushAll())) return showToast({ text: t('handover.notSaved'), tone: 'attention' })
    const result = await make.run({ path })
    if (!result.ok) return
    onClose()
    location.hash = ''
    forgetEverything()
  }
  return (
    <Dialog
      title={t('handover.open.importTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={make.isBusy} onPress={() => void run()}>
            {t('handover.open.importSave')}
          </Button>
        </>
      }
    >
      <p>{t('handover.open.importText', { name: path.split(/[/\\]/).at(-1) ?? path })}</p>
      {make.error ? <ErrorNotice words={errorWords(t, make.error)} /> : null}
    </Dialog>
  )
}
