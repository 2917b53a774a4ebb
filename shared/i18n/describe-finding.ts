import type { Finding } from '../domain/finding'
import type { Translate } from './translator'

/** What the preflight noticed, in the words of the translator's language. */
export function describeFinding({ code, params }: Finding, translate: Translate): string {
  return translate(`findings.${code}`, { ...params })
}
