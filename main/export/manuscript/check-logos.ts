import { logoProblem } from '../../../shared/domain/logo-problem'
import type { ManuscriptSource } from './manuscript-source'
import type { Report } from './report'

/** Logos that are missing, nameless (then they are told by their number), unfit for paper, or that the funder does not want on a cover. */
export function checkLogos(
  { project, profile, pictures }: Pick<ManuscriptSource, 'project' | 'profile' | 'pictures'>,
  report: Report,
): void {
  // A recipe that is older than the choice has none.
  const logos = project?.look?.logos ?? []
  if (logos.length > 0 && profile?.partnerLogos === 'forbidden')
    report('logo-unfit', { context: 'forbidden', profile: profile.name })
  for (const [index, { asset, alt }] of logos.entries()) {
    const facts = pictures[asset]
    const problem = facts ? logoProblem(facts) : 'missing'
    const isNameless = alt.trim() === ''
    if (problem !== null) report('logo-unfit', { context: problem, alt: isNameless ? String(index + 1) : alt })
    if (isNameless) report('alt-missing', { context: 'logo' })
  }
}
