import type { SourceAnnex } from './manuscript-source'
import type { Report } from './report'

/** What readers lose with a PDF that is bound in: how it can be read aloud, and what of it does not come along. */
export function checkAnnex({ title, reading, dropped }: SourceAnnex, report: Report): void {
  if (reading !== 'tagged') report('annex-not-accessible', { title, context: reading })
  for (const context of dropped) report('annex-stripped', { title, context })
}
