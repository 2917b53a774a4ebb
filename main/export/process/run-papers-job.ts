import { appError } from '../../../shared/domain/app-error'
import type { PaperFormat } from '../../../shared/domain/paper'
import { err, ok, type Result } from '../../../shared/domain/result'
import { writePaperDocx } from '../docx/paper/write-paper-docx'
import type { ExportFailed, ExportProgress, ExportStage } from '../export-job'
import type { Paper } from '../manuscript/paper'
import { buildPaper } from '../paper/build-paper'
import type { PaperFacts } from '../paper/paper-source'
import type { PaperFile, PapersDone, PapersJob } from '../papers-job'
import { writePaperPdf } from '../pdf/paper/write-paper-pdf'
import type { CompileFailure } from '../pdf/pdf-engine'
import type { PdfWorkshop } from '../pdf/pdf-workshop'
import { preparePicture } from '../pictures/prepare-picture'
import { qualityFigures } from '../pictures/picture-quality'

type Pictures = PapersJob['pictures']

interface Logos {
  readonly facts: PaperFacts
  readonly pictures: Pictures
}

interface Written {
  readonly file: Omit<PaperFile, 'kind' | 'format'>
  readonly losses: readonly string[]
  readonly failedChecks: readonly string[]
}
type Writer = (paper: Paper, pictures: Pictures, workshop: PdfWorkshop) => Promise<Result<Written, CompileFailure>>

const writers = {
  pdf: {
    stage: 'setting-pages',
    write: async (paper, pictures, workshop) => {
      const written = await writePaperPdf(paper, pictures, workshop)
      if (!written.ok) return err(written.error)
      const { bytes, pages, losses, failedChecks } = written.value
      return ok({ file: { bytes, pages }, losses, failedChecks })
    },
  },
  docx: {
    stage: 'writing-docx',
    write: async (paper, pictures) => {
      const { bytes, losses } = await writePaperDocx(paper, pictures)
      return ok({ file: { bytes, pages: null }, losses, failedChecks: [] })
    },
  },
} as const satisfies Record<PaperFormat, { readonly stage: ExportStage; readonly write: Writer }>

/** Millimetres of the widest logo, which stands on the poster. */
const widestLogo = 62

/** A photograph as a logo would weigh on each sheet; whatever cannot be read is left for the writers to name. */
async function smallLogos({ facts, pictures }: Logos): Promise<Logos> {
  const bytes: Record<string, Uint8Array> = { ...pictures }
  const sizes: Record<string, PaperFacts['pictures'][keyof PaperFacts['pictures']]> = { ...facts.pictures }
  for (const [hash, original] of Object.entries<Uint8Array>(pictures)) {
    const prepared = await preparePicture(original, widestLogo, qualityFigures.print)
    if (!prepared) continue
    bytes[hash] = prepared.bytes
    sizes[hash] = { mediaType: prepared.mediaType, width: prepared.width, height: prepared.height }
  }
  return { facts: { ...facts, pictures: sizes }, pictures: bytes }
}

/** Makes the papers that a job asks for, one after the other. A failure is an answer: the process lives on. */
export async function runPapersJob(
  job: PapersJob,
  workshop: PdfWorkshop,
  onProgress: (progress: ExportProgress) => void,
): Promise<PapersDone | ExportFailed> {
  const { id } = job
  const failed = (detail: string): ExportFailed => ({ type: 'failed', id, error: appError('export-failed'), detail })
  const files: PaperFile[] = []
  const losses = new Set<string>()
  const failedChecks: string[] = []
  const total = Math.max(1, job.requests.flatMap(({ formats }) => formats).length)
  try {
    onProgress({ type: 'progress', id, stage: 'preparing', done: 0 })
    const { facts, pictures } = await smallLogos(job)
    for (const request of job.requests) {
      const { kind } = request
      const paper = buildPaper(facts, request)
      if (paper.sections.length === 0) continue
      for (const format of request.formats) {
        const { stage, write } = writers[format]
        onProgress({ type: 'progress', id, stage, done: files.length / total })
        const written = await write(paper, pictures, workshop)
        if (!written.ok) return failed(`${kind}: ${written.error.detail}`)
        files.push({ kind, format, ...written.value.file })
        for (const loss of written.value.losses) losses.add(loss)
        failedChecks.push(...written.value.failedChecks.map((rule) => `${kind}: ${rule}`))
      }
    }
    onProgress({ type: 'progress', id, stage: 'checking', done: 1 })
    return { type: 'papers-done', id, files, engine: workshop.engine.name, losses: [...losses], failedChecks }
  } catch (error) {
    return failed(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}
