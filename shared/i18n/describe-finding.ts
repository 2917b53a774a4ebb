import { isLanguage } from '../domain/language'
import type { Finding } from '../domain/finding'
import { chapterStates } from '../domain/state'
import { variableNames } from '../document/names'
import { nameLanguage } from './name-language'
import type { Translate } from './translator'

type Params = Finding['params']

/** What the preflight noticed, in the words of the translator's language; the book itself may be in another one. */
export function describeFinding({ code, params }: Pick<Finding, 'code' | 'params'>, translate: Translate): string {
  const state = chapterStates.find((one) => one === params['state'])
  const variable = variableNames.find((one) => one === params['variable'])
  return translate(`findings.${code}`, {
    ...params,
    ...dayInWords(params, translate),
    // An unknown language is shown by its tag: that is what a person has to find and to replace.
    ...(code === 'language-unknown' ? {} : languageInWords(params, translate)),
    ...(state ? { state: translate(`manuscript.states.${state}`) } : {}),
    ...(variable ? { variable: translate(`manuscript.variables.${variable}`) } : {}),
  })
}

function dayInWords({ day }: Params, translate: Translate): Params {
  const date = new Date(`${day ?? ''}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return {}
  const format = new Intl.DateTimeFormat(translate('findings.dayTag'), { dateStyle: 'long', timeZone: 'UTC' })
  return { day: format.format(date) }
}

const languageInWords = ({ language }: Params, translate: Translate): Params =>
  typeof language === 'string' && isLanguage(language) ? { language: nameLanguage(language, translate) } : {}
