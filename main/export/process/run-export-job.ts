import { appError } from '../../../shared/domain/app-error'
import type { OutputFormat, PageMap } from '../../../shared/domain/edition'
import { err, ok, type Result } from '../../../shared/domain/result'
import { writeDocx } from '../docx/write-docx'
import { nameLosses } from '../name-losses'
import { writeHtml } from '../html/write-html'
import { writeText } from '../text/write-text'
import type { ExportDone, ExportedFile, ExportFailed, ExportJob, ExportProgress, ExportStage } from '../export-job'
import type { CompileFailure } from '../pdf/pdf-engine'
import type { PdfWorkshop } from '../pdf/pdf-workshop'
import type { PictureMemory } from '../pictures/picture-memory'
import { preparePictures } from '../pictures/prepare-pictures'
import { writePdf, type WrittenPdf } from '../pdf/write-pdf'

type OnProgress = (progress: ExportProgress) => void

interface Outcome {
  readonly files: readonly ExportedFile[]
  readonly pageMap: PageMap
  readonly losses: readonly string[]
  readonly failedChecks: readonly string[]
}

/** What is kept between jobs. */
export interface ExportTools {
  readonly workshop: PdfWorkshop
  readonly pictureMemory: PictureMemory
}

const pdfShare = 0.8
/** Pictures are made ready before everything else. */
const picturesShare = 0.2

/** The PDF is set when it is wanted, and also when the other formats need page numbers that nobody knows yet. */
const needsPages = ({ formats, pageMap }: ExportJob): boolean => formats.includes('pdf') || pageMap === null

async function makePdf(
  job: ExportJob,
  workshop: PdfWorkshop,
  report: (stage: ExportStage, done: number) => void,
): Promise<Result<WrittenPdf | null, CompileFailure>> {
  if (!needsPages(job)) return ok(null)
  const share = job.formats.some((format) => format !== 'pdf') ? pdfShare : 1
  const onProgress = (stage: ExportStage, done: number) => report(stage, done * share)
  return writePdf(job.manuscript, job.pictures, workshop, onProgress, job.annexes)
}

interface Written {
  readonly bytes: Uint8Array
  readonly losses: readonly string[]
}
type Writer = (job: ExportJob, pageMap: PageMap) => Written | Promise<Written>

/** Formats that are written after the pages are known, from the same manuscript. */
const writers = {
  docx: {
    stage: 'writing-docx',
    write: ({ manuscript, pictures, template }, pages) =>
      writeDocx(manuscript, pictures, pages, { template: template ?? null }),
  },
  html: { stage: 'writing-html', write: ({ manuscript, pictures }, pages) => writeHtml(manuscript, pictures, pages) },
  txt: { stage: 'writing-text', write: ({ manuscript }, pages) => writeText(manuscript, pages) },
} as const satisfies Record<Exclude<OutputFormat, 'pdf'>, { readonly stage: ExportStage; readonly write: Writer }>

async function makeOthers(
  job: ExportJob,
  pageMap: PageMap,
  report: (stage: ExportStage, done: number) => void,
): Promise<{ files: readonly ExportedFile[]; losses: readonly string[] }> {
  const formats = job.formats.filter((format) => format !== 'pdf')
  const begun = needsPages(job) ? pdfShare : 0.05
  const files: ExportedFile[] = []
  const losses: string[] = []
  for (const [index, format] of formats.entries()) {
    const { stage, write } = writers[format]
    report(stage, begun + ((1 - begun) * index) / formats.length)
    const written = await write(job, pageMap)
    files.push({ format, bytes: written.bytes, pages: null })
    losses.push(...written.losses)
  }
  return { files, losses }
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
  const others = await makeOthers(job, pageMap, report)
  const losses = new Set([...(pdf.value?.losses ?? []), ...others.losses])
  return ok({
    files: [...pdfFiles, ...others.files],
    pageMap,
    losses: nameLosses([...losses], job.manuscript),
    failedChecks: isPdfWanted ? (pdf.value?.failedChecks ?? []) : [],
  })
}

/** Makes the files that a job asks for. A failure is an answer, not an exception: the process lives on. */
export async function runExportJob(
  job: ExportJob,
  { workshop, pictureMemory }: ExportTools,
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
    const hasPictures = Object.keys(job.pictures).length > 0
    const begun = hasPictures ? picturesShare : 0
    const prepared = await preparePictures(job, pictureMemory, (done) => {
      report('preparing', begun * done)
    })
    const outcome = await makeFiles({ ...job, ...prepared }, workshop, (stage, done) => {
      report(stage, begun + (1 - begun) * done)
    })
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
