import type { Result } from '../../../shared/domain/result'

/** The value of a step of the sample; a refusal is a bug of the package and throws. */
export function sampleResult<T>(result: Result<T>, what: string): T {
  if (result.ok) return result.value
  throw new Error(`the sample's ${what} was refused: ${result.error.code} ${JSON.stringify(result.error.params ?? {})}`)
}
