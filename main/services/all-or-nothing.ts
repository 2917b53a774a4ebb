import type { AppError } from '../../shared/domain/app-error'
import { err, type Result } from '../../shared/domain/result'
import type { Database } from '../storage/database'

/** Carries a refusal out of the transaction, which it rolls back. */
class Refusal extends Error {
  constructor(readonly reason: AppError) {
    super(reason.code)
  }
}

/** Runs several use cases as one: when one of them is refused, nothing of the others stays behind. */
export function allOrNothing<T>(database: Database, body: () => Result<T>): Result<T> {
  try {
    return database.transaction(() => {
      const result = body()
      if (!result.ok) throw new Refusal(result.error)
      return result
    })
  } catch (error) {
    if (error instanceof Refusal) return err(error.reason)
    throw error
  }
}
