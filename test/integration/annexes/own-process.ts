import type { CopiesJob } from '../../../main/export/copies-job'
import type { ExportJob } from '../../../main/export/export-job'
import type { PapersJob } from '../../../main/export/papers-job'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import { PictureMemory } from '../../../main/export/pictures/picture-memory'
import { isCopiesJob } from '../../../main/export/process/is-copies-job'
import { runCopiesJob } from '../../../main/export/process/run-copies-job'
import { isPapersJob } from '../../../main/export/process/is-papers-job'
import { runPapersJob } from '../../../main/export/process/run-papers-job'
import { runExportJob } from '../../../main/export/process/run-export-job'
import type { ChildProcess } from '../../../main/services/shell'

/** The real exporters behind the face of a process: what they answer is what a process would answer. */
export function ownProcess(workshop: PdfWorkshop): ChildProcess {
  const listeners: ((message: unknown) => void)[] = []
  const answer = (message: unknown) => listeners.forEach((listener) => listener(message))
  const pictureMemory = new PictureMemory()
  const work = (job: ExportJob | CopiesJob | PapersJob): Promise<unknown> => {
    if (isCopiesJob(job)) return runCopiesJob(job, workshop)
    if (isPapersJob(job)) return runPapersJob(job, workshop, answer)
    return runExportJob(job, { workshop, pictureMemory }, answer)
  }
  return {
    send: (job) => void work(job as ExportJob | CopiesJob | PapersJob).then(answer),
    onMessage: (listener) => void listeners.push(listener),
    onExit: () => undefined,
    kill: () => undefined,
  }
}
