import { logoProblem } from '../../../shared/domain/logo-problem'
import type { ManuscriptSource } from './manuscript-source'
import type { Report } from './report'

/** Logos that are missing, nameless, unfit for paper, or that the funder does not want on a cover. */
export function checkLogos(
  { project, profile, pictures }: Pick<ManuscriptSource, 'project' | 'profile' | 'pictures'>,
  report: Report,
): void {
  // A recipe that is older than the choice has none.
  const logos = project?.look?.logos ?? []
  if (logos.length > 0 && profile?.partnerLogos === 'forbidden')
    report('logo-unfit', { context: 'forbidden', profile: profile.name })
  for (const { asset, alt } of logos) {
    const facts = pictures[asset]
    const problem = facts ? logoProblem(facts) : 'missing'
    if (problem !== null) report('logo-unfit', { context: problem, alt })
    if (alt.trim() === '') report('alt-missing', { context: 'logo' })
  }
}
