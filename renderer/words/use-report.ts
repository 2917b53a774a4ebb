import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Result } from '../../shared/domain/result'
import { errorWords } from '../api/error-words'
import { showToast } from '../ui/toasts'

/** Says a failure in words at the foot of the window; true when there was none. */
export function useReport(): (result: Result<unknown>) => boolean {
  const { t } = useTranslation()
  return useCallback(
    (result) => {
      if (!result.ok) showToast({ text: errorWords(t, result.error), tone: 'loss' })
      return result.ok
    },
    [t],
  )
}
