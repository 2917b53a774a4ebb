import { appError } from '../../../shared/domain/app-error'
import type { PageMap } from '../../../shared/domain/edition'
import { err, ok, type Result } from '../../../shared/domain/result'
import { writeDocx } from '../docx/write-docx'
import type { ExportDone, ExportedFile, ExportFailed, ExportJob, ExportProgress, ExportStage } from '../export-job'
import type { CompileFailure } from '../pdf/pdf-engine'
import type { PdfWorkshop } from '../pdf/pdf-workshop'
import { writePdf, type WrittenPdf } from '../pdf/write-pdf'

type OnProgress = (progress: ExportProgress) => void

interface Outcome {
  readonly files: readonly ExportedFile[]
  readonly pageMap: PageMap
  readonly losses: readonly string[]
}

const pdfShare = 0.8

/** The PDF is set when it is wanted, and also when the contents of the DOCX need page numbers that nobody knows yet. */
const needsPages = ({ formats, pageMap }: ExportJob): boolean => formats.includes('pdf') || pageMap === null

async function makePdf(
  job: ExportJob,
  workshop: PdfWorkshop,
  report: (stage: ExportStage, done: number) => void,
): Promise<Result<WrittenPdf | null, CompileFailure>> {
  if (!needsPages(job)) return ok(null)
  const share = job.formats.includes('docx') ? pdfShare : 1
  return writePdf(job.manuscript, job.pictures, workshop, (stage, done) => {
    report(stage, done * share)
  })
}

async function makeDocx(
  job: ExportJob,
  pageMap: PageMap,
  report: (stage: ExportStage, done: number) => void,
): Promise<{ files: readonly ExportedFile[]; losses: readonly string[] }> {
  if (!job.formats.includes('docx')) return { files: [], losses: [] }
  report('writing-docx', job.formats.includes('pdf') || job.pageMap === null ? pdfShare : 0.05)
  const { bytes, losses } = await writeDocx(job.manuscript, job.pictures, pageMap)
  return { files: [{ format: 'docx', bytes, pages: null }], losses }
}

async function makeFiles(
  job: ExportJob,
  workshop: PdfWorkshop,
  report: (stage: ExportStage, done: number) => void,
): Promise<Result<Outcome, CompileFailure>> {
  const pdf = await makePdf(job, workshop, report)
  if (!pdf.ok) return err(pdf.error)
  const pageMap = pdf.value?.pageMap ?? job.pageMap ?? { pages: 0, anchors: {} }
  const isPdfWanted = job.formats.includes('pdf') && pdf.value !== null
  const pdfFiles: readonly ExportedFile[] =
    isPdfWanted && pdf.value !== null ? [{ format: 'pdf', bytes: pdf.value.bytes, pages: pageMap.pages }] : []
  const docx = await makeDocx(job, pageMap, report)
  const losses = new Set([...(pdf.value?.losses ?? []), ...docx.losses])
  return ok({ files: [...pdfFiles, ...docx.files], pageMap, losses: [...losses] })
}

/** Makes the files that a job asks for. A failure is an answer, not an exception: the process lives on. */
export async function runExportJob(
  job: ExportJob,
  workshop: PdfWorkshop,
  onProgress: OnProgress,
): Promise<ExportDone | ExportFailed> {
  const failed = (detail: string): ExportFailed => ({
    type: 'failed',
    id: job.id,
    error: appError('export-failed'),
    detail,
  })
  const report = (stage: ExportStage, done: number): void => {
    onProgress({ type: 'progress', id: job.id, stage, done })
  }
  try {
    const outcome = await makeFiles(job, workshop, report)
    if (!outcome.ok) return failed(outcome.error.detail)
    report('checking', 1)
    return {
      type: 'done',
      id: job.id,
      ...outcome.value,
      engine: workshop.engine.name,
      templateHash: workshop.templateHash,
    }
  } catch (error) {
    return failed(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}
