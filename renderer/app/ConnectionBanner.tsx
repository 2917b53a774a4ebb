import { useTranslation } from 'react-i18next'
import { useIsConnectionLost } from '../api/connection'
import { rescuableTexts } from '../api/rescue-registry'
import { saveTextCopy } from '../api/save-text-copy'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'

/** Shown while the trusted side does not answer. */
export function ConnectionBanner() {
  const { t } = useTranslation()
  if (!useIsConnectionLost()) return null
  return (
    <Notice
      tone="loss"
      actions={<Button onPress={() => void saveTextCopy(rescuableTexts())}>{t('shell.lost.saveCopy')}</Button>}
    >
      <strong>{t('shell.lost.title')}</strong> {t('shell.lost.text')}
    </Notice>
  )
}
