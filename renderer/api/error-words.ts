import type { TFunction } from 'i18next'
import type { AppError } from '../../shared/domain/app-error'

/** What happened, that the work is safe, and what to do now: in the language of the interface. */
export const errorWords = (t: TFunction, error: AppError): string => t(`errors.${error.code}`, { ...error.params })
