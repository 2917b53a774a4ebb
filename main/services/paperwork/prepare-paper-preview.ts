import { ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { PaperPreviewJob } from '../../export/papers-job'
import type { ServiceContext } from '../service-context'
import { gatherPaperFacts } from './gather-paper-facts'
import { planPaper } from './plan-paper'
import { readLogos } from './prepare-papers'

/** What a preview of one paper is set from. */
export type PreparedPaperPreview = Pick<PaperPreviewJob, 'facts' | 'request' | 'pictures'>

/** A paper as it would be made with the settings of the window, stored or not. Reads the library and writes nothing. */
export function preparePaperPreview(
  context: ServiceContext,
  { workshopId, kind, settings, columns, withPeople }: Omit<ParsedInput<'paper:preview'>, 'view'>,
): Result<PreparedPaperPreview> {
  const facts = gatherPaperFacts(context, workshopId, { withPeople })
  if (!facts.ok) return facts
  const pictures = readLogos(context.database, facts.value)
  if (!pictures.ok) return pictures
  const request = planPaper(context.database, facts.value, { kind, settings, formats: ['pdf'] })
  return ok({
    facts: facts.value,
    request: columns === null ? request : { ...request, columns },
    pictures: pictures.value,
  })
}
