import { fitsPattern } from '../../../shared/domain/fits-pattern'
import type { PublicityProfile } from '../../../shared/domain/publicity-profile'
import type { ManuscriptSource } from './manuscript-source'
import type { Report } from './report'

type Facts = Pick<ManuscriptSource, 'project' | 'profile' | 'language'>

/** False for national or own money, where nothing is prescribed. */
export const asksForPublicity = ({ hasEmblem, statements }: PublicityProfile): boolean =>
  hasEmblem || Object.keys(statements).length > 0

/**
 * A project without rules; rules without a sentence, or without the words on responsibility that they have elsewhere, in
 * this language; a number that nobody filled in, or that does not look as the funder writes it.
 */
export function checkPublicity({ project, profile, language }: Facts, report: Report): void {
  if (!project) return
  if (!profile) {
    report('publicity-missing')
    return
  }
  if (!asksForPublicity(profile)) return
  const statement = profile.statements[language]?.text ?? ''
  if (statement.trim() === '') report('publicity-missing', { context: 'statement', profile: profile.name, language })
  if (isDisclaimerMissing(profile, language))
    report('publicity-missing', { context: 'disclaimer', profile: profile.name, language })
  checkNumber(project.registrationNumber.trim(), statement, profile, report)
}

function isDisclaimerMissing({ disclaimers }: PublicityProfile, language: string): boolean {
  return Object.keys(disclaimers).length > 0 && (disclaimers[language]?.text ?? '').trim() === ''
}

function checkNumber(number: string, statement: string, profile: PublicityProfile, report: Report): void {
  if (number === '') {
    if (statement.includes('{registrationNumber}'))
      report('publicity-missing', { context: 'number', profile: profile.name })
    else report('publicity-missing', { context: 'projectNumber' })
  } else if (profile.registrationPattern !== null && !fitsPattern(profile.registrationPattern, number))
    report('publicity-missing', { context: 'numberOdd', number, profile: profile.name })
}
