import { err, type Result } from '../../shared/domain/result'
import { storageFault } from './storage-fault'

/**
 * Wraps a use case so that a full disk, a damaged file or a lost drive becomes an error that a person can act on.
 * Anything else is a bug and is thrown on.
 */
export function guarded<Args extends readonly unknown[], T>(
  body: (...args: Args) => Result<T>,
): (...args: Args) => Result<T> {
  return (...args) => {
    try {
      return body(...args)
    } catch (error) {
      const fault = storageFault(error)
      if (fault) return err(fault)
      throw error
    }
  }
}
