import type { Finding } from '../../../shared/domain/finding'
import type { Language } from '../../../shared/domain/language'
import { checkLogos } from '../../export/manuscript/check-logos'
import { checkPublicity } from '../../export/manuscript/check-publicity'
import { findingSeverity } from '../../export/manuscript/finding-severity'
import type { Report } from '../../export/manuscript/report'
import type { PaperFacts } from '../../export/paper/paper-source'

type PublicityFacts = Pick<PaperFacts, 'project' | 'profile' | 'pictures'>

/**
 * The check of publicity (DOMAIN.md 1.4) over papers in these languages, each thing once: rules chosen, a sentence in
 * the language, a number that is there and looks as the funder writes it, a disclaimer where the funder has one, fit logos.
 */
export function checkPaperPublicity(facts: PublicityFacts, languages: readonly Language[]): readonly Finding[] {
  const found = new Map<string, Finding>()
  const report: Report = (code, params = {}) => {
    const finding: Finding = {
      severity: findingSeverity[code],
      code,
      chapterId: null,
      chapterTitle: '',
      blockId: null,
      params,
    }
    found.set(JSON.stringify([code, params]), finding)
  }
  for (const language of new Set(languages)) {
    checkPublicity({ ...facts, language }, report)
    checkDisclaimer(facts, language, report)
  }
  checkNumber(facts, report)
  checkLogos(facts, report)
  return [...found.values()]
}

const asksForSomething = ({ profile }: PublicityFacts): boolean =>
  profile !== null && (profile.hasEmblem || Object.keys(profile.statements).length > 0)

/** Sheets carry the number of the project whether the sentence has it or not. */
function checkNumber(facts: PublicityFacts, report: Report): void {
  const { project, profile } = facts
  if (!project || !profile || !asksForSomething(facts)) return
  const number = project.registrationNumber.trim()
  if (number === '') report('publicity-missing', { context: 'projectNumber' })
  else if (!fits(profile.registrationPattern, number))
    report('publicity-missing', { context: 'numberOdd', number, profile: profile.name })
}

function checkDisclaimer({ project, profile }: PublicityFacts, language: Language, report: Report): void {
  if (!project || !profile || Object.keys(profile.disclaimers).length === 0) return
  if (!profile.disclaimers[language]?.text.trim())
    report('publicity-missing', { context: 'disclaimer', profile: profile.name, language })
}

/** A pattern that its user has broken says nothing about any number. */
function fits(pattern: string | null, number: string): boolean {
  if (pattern === null) return true
  try {
    return new RegExp(`^(?:${pattern})$`).test(number)
  } catch {
    return true
  }
}
