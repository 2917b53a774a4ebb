import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '../../../shared/domain/app-error'
import type { Result } from '../../../shared/domain/result'
import { call } from '../../api/call'
import { flushAll } from '../../api/flush-registry'
import { forgetEverything } from '../../api/queries'
import { showToast } from '../../ui/toasts'

/** Ways from a backup to an open library. What is typed is stored first; afterwards nothing of before stays on the screen. */
export function useExchange(onOpened: () => void) {
  const { t } = useTranslation()
  const [error, setError] = useState<AppError | null>(null)
  const [isBusy, setBusy] = useState(false)
  const run = async <T>(job: () => Promise<Result<T>>, words: (value: T) => string): Promise<void> => {
    setBusy(true)
    setError(null)
    const result = (await flushAll()) ? await job() : null
    setBusy(false)
    if (!result) return
    if (!result.ok) return setError(result.error)
    onOpened()
    location.hash = ''
    forgetEverything()
    showToast({ text: words(result.value) })
  }
  const restore = (path: string, library: string | null) =>
    run(
      () => call('backup:restore', { path, library }),
      ({ kept }) => (kept ? t('keeping.preview.restored', { path: kept }) : t('keeping.preview.restoredPlain')),
    )
  const openCopy = (path: string) =>
    run(
      () => call('backup:openCopy', { path }),
      ({ title }) => title,
    )
  return { restore, openCopy, error, isBusy }
}
