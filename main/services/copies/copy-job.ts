import { appError } from '../../../shared/domain/app-error'
import type { OutputFormat, PageMap } from '../../../shared/domain/edition'
import type { TaskId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import { createTranslator } from '../../../shared/i18n/translator'
import type { ExportJob } from '../../export/export-job'
import { buildManuscript } from '../../export/manuscript/build-manuscript'
import { findTrainerContent } from '../../export/manuscript/find-trainer-content'
import type { Manuscript } from '../../export/manuscript/manuscript'
import type { ManuscriptSource } from '../../export/manuscript/manuscript-source'
import { makeUuid } from '../../storage/make-uuid'
import { templateStore } from '../../storage/template-store'
import { gatherAnnexBytes } from '../exporting/gather-annexes'
import { gatherPictureBytes, keepPrintedPictures } from '../exporting/gather-pictures'
import type { ServiceContext } from '../service-context'

/** Stands in a document where the name of its reader belongs. */
export const nameToken = 'QzSkriptaReaderNameZq'

/** Word and web pages say the name in their own text: on the cover, and at the foot of every page. */
function withToken(manuscript: Manuscript): Manuscript {
  const label = createTranslator(manuscript.language)('manuscript.copy.label')
  const { cover, runningFoot } = manuscript
  const foot = [runningFoot, `${label}: ${nameToken}`].filter(Boolean).join(' · ')
  if (!cover) return { ...manuscript, runningFoot: foot }
  return { ...manuscript, runningFoot: foot, cover: { ...cover, facts: [{ label, value: nameToken }, ...cover.facts] } }
}

export interface CopyPages {
  readonly source: ManuscriptSource
  readonly output: OutputFormat
  readonly withNames: boolean
  readonly pageMap: PageMap | null
}

/** The job that sets what the copies of one layout have in common. */
export function copyJob(
  { database, clock, random }: ServiceContext,
  { source, output, withNames, pageMap }: CopyPages,
): Result<ExportJob> {
  const built = keepPrintedPictures(buildManuscript(source))
  // The last look, also at what is made again from an old recipe without a preflight.
  if (findTrainerContent(built).length > 0) return err(appError('preflight-stopped', { count: 1 }))
  const { bytes: pictures, damaged } = gatherPictureBytes(database, built)
  if (damaged.length > 0) return err(appError('asset-missing', { count: damaged.length }))
  const { bytes: annexes, damaged: lost } = gatherAnnexBytes(database, built)
  if (lost[0] !== undefined) return err(appError('annex-damaged', { name: lost[0] }))
  const clothes = source.template && output === 'docx' ? templateStore.read(database, source.template.hash) : undefined
  if (clothes === null) return err(appError('damaged-content'))
  const job: ExportJob = {
    id: makeUuid<TaskId>(clock.now(), random),
    manuscript: withNames && output !== 'pdf' ? withToken(built) : built,
    pictures,
    annexes,
    formats: [output],
    quality: 'print',
    pageMap,
  }
  return ok(clothes ? { ...job, template: clothes } : job)
}
