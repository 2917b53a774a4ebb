import { useTranslation } from 'react-i18next'
import { errorWords } from '../../api/error-words'
import { forgetEverything } from '../../api/queries'
import { useCall } from '../../api/use-call'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { showToast } from '../../ui/toasts'

/** Asks before the work forks: it cannot be joined again afterwards. */
export function TakeBackDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const takeBack = useCall('handover:takeBack')
  const run = async () => {
    const result = await takeBack.run({})
    if (!result.ok) return
    onClose()
    forgetEverything()
    showToast({ text: t('handover.away.backDone') })
  }
  return (
    <Dialog
      title={t('handover.away.backTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={takeBack.isBusy} onPress={() => void run()}>
            {t('handover.away.takeBack')}
          </Button>
        </>
      }
    >
      <p>{t('handover.away.backText')}</p>
      <p className="ui-soft">{t('handover.away.backHint')}</p>
      {takeBack.error ? <ErrorNotice words={errorWords(t, takeBack.error)} /> : null}
    </Dialog>
  )
}
