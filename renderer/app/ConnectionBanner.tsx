import { CloudOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useIsConnectionLost } from '../api/connection'
import { Icon } from '../ui/Icon'

/** Shown while the trusted side does not answer. The text itself and how to keep it are told where it is written. */
export function ConnectionBanner() {
  const { t } = useTranslation()
  if (!useIsConnectionLost()) return null
  return (
    <div className="app-lost" role="alert">
      <Icon of={CloudOff} />
      <span>
        <strong>{t('shell.lost.title')}</strong> {t('shell.lost.text')}
      </span>
    </div>
  )
}
