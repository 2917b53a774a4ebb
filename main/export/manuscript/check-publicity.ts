import type { ManuscriptSource } from './manuscript-source'
import type { Report } from './report'

/** A project without rules, rules without a sentence in this language, a sentence whose number nobody filled in. */
export function checkPublicity(
  { project, profile, language }: Pick<ManuscriptSource, 'project' | 'profile' | 'language'>,
  report: Report,
): void {
  if (!project) return
  if (!profile) {
    report('publicity-missing')
    return
  }
  const asksForSomething = profile.hasEmblem || Object.keys(profile.statements).length > 0
  if (!asksForSomething) return
  const statement = profile.statements[language]
  if (!statement || statement.text.trim() === '') {
    report('publicity-missing', { context: 'statement', profile: profile.name, language })
    return
  }
  const isNumberMissing = statement.text.includes('{registrationNumber}') && project.registrationNumber.trim() === ''
  if (isNumberMissing) report('publicity-missing', { context: 'number', profile: profile.name })
}
