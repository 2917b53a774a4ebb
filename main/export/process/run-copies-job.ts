import { appError } from '../../../shared/domain/app-error'
import type { CopiesDone, CopiesJob } from '../copies-job'
import type { ExportFailed } from '../export-job'
import { personalise } from '../pdf/copies/personalise'
import type { PdfWorkshop } from '../pdf/pdf-workshop'

/** Puts each name on a copy. A failure is an answer: the process lives on. */
export async function runCopiesJob(
  { id, pdf, names }: CopiesJob,
  workshop: PdfWorkshop,
): Promise<CopiesDone | ExportFailed> {
  const failed = (detail: string): ExportFailed => ({ type: 'failed', id, error: appError('export-failed'), detail })
  try {
    const made = await personalise(pdf, names, workshop)
    return made.ok ? { type: 'copies-done', id, ...made.value } : failed(made.error.detail)
  } catch (error) {
    return failed(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}
