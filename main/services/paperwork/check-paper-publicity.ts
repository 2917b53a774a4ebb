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
  for (const language of new Set(languages)) checkPublicity({ ...facts, language }, report)
  checkLogos(facts, report)
  return [...found.values()]
}
