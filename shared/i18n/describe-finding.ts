import type { Finding } from '../domain/finding'
import { chapterStates } from '../domain/state'
import { variableNames } from '../document/names'
import type { Translate } from './translator'

/** What the preflight noticed, in the words of the translator's language; the book itself may be in another one. */
export function describeFinding({ code, params }: Pick<Finding, 'code' | 'params'>, translate: Translate): string {
  const state = chapterStates.find((one) => one === params['state'])
  const variable = variableNames.find((one) => one === params['variable'])
  return translate(`findings.${code}`, {
    ...params,
    ...(state ? { state: translate(`manuscript.states.${state}`) } : {}),
    ...(variable ? { variable: translate(`manuscript.variables.${variable}`) } : {}),
  })
}
