import { appError, type AppError } from '../../shared/domain/app-error'
import type { Result } from '../../shared/domain/result'

/**
 * What an answer says of damage: its error, or a working text that no longer fits its hash. Such a text is shown as it
 * is, which is a success, and its author must be told all the same. Null when nothing is wrong.
 */
export function damageIn(result: Result<unknown>): AppError | null {
  if (!result.ok) return result.error
  const { value } = result
  if (typeof value !== 'object' || value === null || !('refused' in value)) return null
  const { refused } = value
  if (typeof refused !== 'object' || refused === null || !('problem' in refused)) return null
  if (refused.problem !== 'damaged-content') return null
  return appError('damaged-content', { where: 'title' in refused ? String(refused.title) : '' })
}
