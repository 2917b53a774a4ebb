import { appError } from '../../../shared/domain/app-error'
import type { ExportFailed, ExportJob, ExportReply } from '../export-job'
import { collectGarbage } from '../pdf/collect-garbage'
import { openPdfWorkshop, type PdfWorkshop } from '../pdf/pdf-workshop'
import { PictureMemory } from '../pictures/picture-memory'
import { isExportJob } from './is-export-job'
import { openParentLink } from './parent-link'
import { runExportJob } from './run-export-job'

const link = openParentLink()
const answer = (reply: ExportReply): void => {
  link.send(reply)
}

/** Opened with the first job and kept: fonts and engine are the slow part of a small export. */
let workshop: Promise<PdfWorkshop> | undefined
const pictureMemory = new PictureMemory()

const cannotOpen = (job: ExportJob, error: unknown): ExportFailed => ({
  type: 'failed',
  id: job.id,
  error: appError('export-failed'),
  detail: `The engine did not open: ${String(error)}`,
})

async function run(job: ExportJob): Promise<void> {
  try {
    workshop ??= openPdfWorkshop()
    answer(await runExportJob(job, { workshop: await workshop, pictureMemory }, answer))
  } catch (error) {
    workshop = undefined
    answer(cannotOpen(job, error))
  } finally {
    collectGarbage()
  }
}

/** One job after another: two compiles at once would only share the same two processors and twice the memory. */
let queue: Promise<void> = Promise.resolve()

link.onMessage((message) => {
  if (isExportJob(message)) queue = queue.then(() => run(message))
})

// When the parent is gone nobody can use the answer.
process.on('disconnect', () => {
  process.exit(0)
})
