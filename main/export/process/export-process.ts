import { appError } from '../../../shared/domain/app-error'
import type { CopiesJob } from '../copies-job'
import type { ExportFailed, ExportJob, ExportReply } from '../export-job'
import { collectGarbage } from '../pdf/collect-garbage'
import { openPdfWorkshop, type PdfWorkshop } from '../pdf/pdf-workshop'
import { PictureMemory } from '../pictures/picture-memory'
import type { DrawJob, PreviewJob, PreviewReply } from '../preview-job'
import type { PaperPreviewJob, PapersJob } from '../papers-job'
import { isCopiesJob } from './is-copies-job'
import { isExportJob } from './is-export-job'
import { isPaperPreviewJob, isPapersJob } from './is-papers-job'
import { isPreviewJob } from './is-preview-job'
import { openParentLink } from './parent-link'
import { PreviewRoom } from './preview-room'
import { runCopiesJob } from './run-copies-job'
import { runExportJob } from './run-export-job'
import { TidyLater } from './tidy-later'
import { runPapersJob } from './run-papers-job'

const link = openParentLink()
const answer = (reply: ExportReply): Promise<void> => link.send(reply)

/** Opened with the first job and kept: fonts and engine are the slow part of a small export. */
let workshop: Promise<PdfWorkshop> | undefined
const pictureMemory = new PictureMemory()
const previews = new PreviewRoom(pictureMemory)

const cannotOpen = (job: Pick<ExportJob, 'id'>, error: unknown): ExportFailed => ({
  type: 'failed',
  id: job.id,
  error: appError('export-failed'),
  detail: `The engine did not open: ${String(error)}`,
})

async function run(job: ExportJob): Promise<void> {
  try {
    workshop ??= openPdfWorkshop()
    const tools = { workshop: await workshop, pictureMemory }
    await answer(await runExportJob(job, tools, (progress) => void answer(progress)))
    await tools.workshop.engine.tidy('young')
  } catch (error) {
    workshop = undefined
    void answer(cannotOpen(job, error))
    collectGarbage()
  }
}

async function nameCopies(job: CopiesJob): Promise<void> {
  try {
    workshop ??= openPdfWorkshop()
    const opened = await workshop
    await link.send(await runCopiesJob(job, opened))
    await opened.engine.tidy()
  } catch (error) {
    workshop = undefined
    void answer(cannotOpen(job, error))
    collectGarbage()
  }
}

async function makePapers(job: PapersJob): Promise<void> {
  try {
    workshop ??= openPdfWorkshop()
    const opened = await workshop
    await link.send(await runPapersJob(job, opened, (progress) => void answer(progress)))
    await opened.engine.tidy()
  } catch (error) {
    workshop = undefined
    void answer(cannotOpen(job, error))
    collectGarbage()
  }
}

async function showOnePaper(job: PaperPreviewJob): Promise<void> {
  try {
    workshop ??= openPdfWorkshop()
    const opened = await workshop
    await tidying.before()
    answerPreview(await previews.setPaper(job, opened))
    tidying.after((what) => opened.engine.tidy(what))
  } catch (error) {
    answerPreview({ type: 'preview-failed', id: job.id, detail: String(error) })
  }
}

const answerPreview = (reply: PreviewReply): void => {
  void link.send(reply)
}

async function show(job: PreviewJob | DrawJob): Promise<void> {
  try {
    if (job.type === 'draw') {
      answerPreview(await previews.draw(job))
      return
    }
    workshop ??= openPdfWorkshop()
    const opened = await workshop
    await tidying.before()
    answerPreview(await previews.set(job, opened))
    tidying.after((what) => opened.engine.tidy(what))
  } catch (error) {
    answerPreview({ type: 'preview-failed', id: job.id, detail: String(error) })
  }
}

/** One job after another: two compiles at once would only share the same two processors and twice the memory. */
let queue: Promise<void> = Promise.resolve()
const tidying = new TidyLater((work) => {
  queue = queue.then(work)
})

link.onMessage((message) => {
  if (isExportJob(message)) queue = queue.then(() => run(message))
  else if (isPreviewJob(message)) queue = queue.then(() => show(message))
  else if (isCopiesJob(message)) queue = queue.then(() => nameCopies(message))
  else if (isPapersJob(message)) queue = queue.then(() => makePapers(message))
  else if (isPaperPreviewJob(message)) queue = queue.then(() => showOnePaper(message))
})

// When the parent is gone nobody can use the answer.
process.on('disconnect', () => {
  process.exit(0)
})
