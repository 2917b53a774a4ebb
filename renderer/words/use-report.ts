import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Result } from '../../shared/domain/result'
import { errorWords } from '../api/error-words'
import { showToast } from '../ui/toasts'

type Done<T> = Extract<Result<T>, { readonly ok: true }>

/** Says a failure in words at the foot of the window; true when there was none. */
export function useReport(): <T>(result: Result<T>) => result is Done<T> {
  const { t } = useTranslation()
  return useCallback(
    <T>(result: Result<T>): result is Done<T> => {
      if (!result.ok) showToast({ text: errorWords(t, result.error), tone: 'loss' })
      return result.ok
    },
    [t],
  )
}
