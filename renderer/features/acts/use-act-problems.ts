import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '../../../shared/domain/app-error'
import { errorWords } from '../../api/error-words'
import type { ActValues } from './act-values'

export interface ActProblems {
  readonly number: string | undefined
  readonly title: string | undefined
  /** Says what is missing from now on; false when something is. */
  readonly check: () => boolean
}

/** What is wrong with the form, in the words of its fields. */
export function useActProblems({ number, title }: ActValues, refused: AppError | null): ActProblems {
  const { t } = useTranslation()
  const [isChecked, setChecked] = useState(false)
  const ofRefusal = () => {
    if (refused?.code === 'conflict') return t('acts.problem.known')
    if (refused?.code === 'invalid-input') return t('acts.problem.number')
    return refused ? errorWords(t, refused) : undefined
  }
  return {
    number: isChecked && number.trim() === '' ? t('acts.problem.numberMissing') : ofRefusal(),
    title: isChecked && title.trim() === '' ? t('acts.problem.title') : undefined,
    check: () => {
      setChecked(true)
      return number.trim() !== '' && title.trim() !== ''
    },
  }
}
