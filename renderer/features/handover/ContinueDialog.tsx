import { useTranslation } from 'react-i18next'
import { errorWords } from '../../api/error-words'
import { flushAll } from '../../api/flush-registry'
import { forgetEverything } from '../../api/queries'
import { useCall } from '../../api/use-call'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Skeleton } from '../../ui/Skeleton'
import { showToast } from '../../ui/toasts'
import { instantWords } from '../../words/day-words'

export interface ContinueDialogProps {
  readonly path: string
  readonly onClose: () => void
}

/** A library from another computer: what opening it does here, then going on with it. */
export function ContinueDialog({ path, onClose }: ContinueDialogProps) {
  const { t, i18n } = useTranslation()
  const { value: report, error } = useQuery('handover:inspectLibrary', { path })
  const goOn = useCall('handover:continue')
  const run = async (isBeside: boolean) => {
    if (!(await flushAll())) return showToast({ text: t('handover.notSaved'), tone: 'attention' })
    const result = await goOn.run({ path, isBeside })
    if (!result.ok) return
    onClose()
    location.hash = ''
    forgetEverything()
  }
  const canGoOn = report?.outcome === 'new' || report?.outcome === 'newer'
  return (
    <Dialog
      title={t('handover.continue.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          {report && !canGoOn ? (
            <Button
              variant={report.outcome === 'forked' ? 'primary' : 'quiet'}
              isDisabled={goOn.isBusy}
              onPress={() => void run(true)}
            >
              {t('handover.continue.beside')}
            </Button>
          ) : null}
          {canGoOn ? (
            <Button variant="primary" isDisabled={goOn.isBusy} onPress={() => void run(false)}>
              {t('handover.continue.save')}
            </Button>
          ) : null}
        </>
      }
    >
      {error && !report ? <ErrorNotice words={errorWords(t, error)} /> : null}
      {goOn.error ? <ErrorNotice words={errorWords(t, goOn.error)} /> : null}
      {!report && !error ? <Skeleton label={t('handover.takeIn.reading')} /> : null}
      {report ? (
        <>
          <p>
            <strong>
              {t('handover.continue.from', {
                title: report.title,
                by: report.by,
                when: instantWords(i18n.language, report.at),
              })}
            </strong>
          </p>
          <p>{t(`handover.continue.outcome.${report.outcome}`)}</p>
        </>
      ) : null}
    </Dialog>
  )
}
