import { useTranslation } from 'react-i18next'
import type { RescuableText } from '../api/rescue-registry'
import { saveTextCopy } from '../api/save-text-copy'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { showToast } from '../ui/toasts'
import { navigate } from './route'

export interface CrashScreenProps {
  readonly texts: readonly RescuableText[]
  readonly onContinue: () => void
}

/** Stands in for a screen that failed. What was typed is here to copy, to save, or simply to read. */
export function CrashScreen({ texts, onContinue }: CrashScreenProps) {
  const { t } = useTranslation()
  const whole = texts.map((one) => `${one.title}\n\n${one.text}`).join('\n\n')
  const copy = async () => {
    await navigator.clipboard.writeText(whole)
    showToast({ text: t('shell.crash.copied') })
  }
  const goOn = () => {
    navigate({ place: 'chapters', id: null })
    onContinue()
  }
  return (
    <div className="app-page" role="alert">
      <h1>{t('shell.crash.title')}</h1>
      <p>{t('shell.crash.text')}</p>
      {texts.length === 0 ? (
        <Notice>{t('shell.crash.nothing')}</Notice>
      ) : (
        <>
          <div className="app-row">
            <Button variant="primary" onPress={() => void saveTextCopy(texts)}>
              {t('shell.crash.saveCopy')}
            </Button>
            <Button onPress={() => void copy()}>{t('shell.crash.copy')}</Button>
          </div>
          <textarea className="ui-input app-rescued" readOnly value={whole} aria-label={t('shell.crash.copy')} />
        </>
      )}
      <div>
        <Button onPress={goOn}>{t('shell.crash.reload')}</Button>
      </div>
    </div>
  )
}
