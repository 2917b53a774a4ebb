import type { AppError } from '../domain/app-error'
import type { Translate } from './translator'

/** What happened, that the work is safe, and what to do now, in the words of the translator's language. */
export function describeError(error: AppError, translate: Translate): string {
  return translate(`errors.${error.code}`, { ...error.params })
}
