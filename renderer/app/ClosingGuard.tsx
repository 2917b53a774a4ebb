import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../api/call'
import { flushAll } from '../api/flush-registry'
import { rescuableTexts } from '../api/rescue-registry'
import { saveTextCopy } from '../api/save-text-copy'
import { useBridgeEvent } from '../api/use-bridge-event'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'

/** The window closes only when everything is stored; otherwise it stays and says what can be done. */
export function ClosingGuard() {
  const { t } = useTranslation()
  const [isAsking, setAsking] = useState(false)
  const close = async () => {
    const isSaved = await flushAll()
    setAsking(!isSaved)
    await call('window:flushed', { isSaved })
  }
  useBridgeEvent('window:closing', () => void close())
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (rescuableTexts().length === 0) return
      void flushAll()
      event.preventDefault()
    }
    const flushHidden = () => {
      if (document.visibilityState === 'hidden') void flushAll()
    }
    window.addEventListener('beforeunload', warn)
    document.addEventListener('visibilitychange', flushHidden)
    return () => {
      window.removeEventListener('beforeunload', warn)
      document.removeEventListener('visibilitychange', flushHidden)
    }
  }, [])
  return (
    <Dialog
      title={t('shell.closing.title')}
      isOpen={isAsking}
      onClose={() => setAsking(false)}
      actions={
        <>
          <Button onPress={() => setAsking(false)}>{t('shell.closing.stay')}</Button>
          <Button onPress={() => void saveTextCopy(rescuableTexts())}>{t('shell.closing.saveCopy')}</Button>
          <Button variant="primary" onPress={() => void close()}>
            {t('shell.closing.again')}
          </Button>
        </>
      }
    >
      <p>{t('shell.closing.text')}</p>
    </Dialog>
  )
}
