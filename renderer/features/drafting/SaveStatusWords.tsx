import { useTranslation } from 'react-i18next'
import type { SaveStatus } from './autosave-machine'

/** *Saved 10:42* in words, truthfully; a failure is announced. */
export function SaveStatusWords({ status }: { readonly status: SaveStatus }) {
  const { t, i18n } = useTranslation()
  const words = () => {
    switch (status.type) {
      case 'saved':
        return t('drafting.status.saved', {
          time: new Intl.DateTimeFormat(i18n.language, timeOf(status.at)).format(status.at),
        })
      case 'asking':
        return t(`drafting.status.${status.question}`)
      default:
        return t(`drafting.status.${status.type}`)
    }
  }
  const isBad = status.type === 'failed' || status.type === 'asking'
  return (
    <span
      className="dr-status"
      data-bad={isBad || undefined}
      role="status"
      aria-live={isBad ? 'assertive' : 'off'}
      aria-label={t('drafting.status.label')}
    >
      {words()}
    </span>
  )
}

const day = 24 * 60 * 60 * 1000

/** A text saved today shows the time alone, an older one the day as well. */
function timeOf(at: number): Intl.DateTimeFormatOptions {
  const isRecent = Date.now() - at < day && new Date(at).getDate() === new Date().getDate()
  return isRecent
    ? { hour: 'numeric', minute: '2-digit' }
    : { day: 'numeric', month: 'numeric', year: 'numeric', hour: 'numeric', minute: '2-digit' }
}
