import { err, ok, type Result } from '../../../../shared/domain/result'
import type { Paper } from '../../manuscript/paper'
import { createBookWriter } from '../book-writer'
import { finishPdf } from '../finish-pdf'
import { PdfDrawing } from '../drawing/pdf-drawing'
import type { CompileFailure } from '../pdf-engine'
import { pdfLoss } from '../pdf-loss'
import { logoProblems } from '../pdf-ua-problems'
import type { PdfWorkshop } from '../pdf-workshop'
import { findUnreadablePictures, pictureFiles } from '../picture-files'
import type { TypstFiles } from '../typst-files'
import { paperFiles } from './paper-files'

type PictureBytes = Readonly<Record<string, Uint8Array>>

export interface WrittenPaper {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly losses: readonly string[]
  /** Why the file may not be handed over. */
  readonly failedChecks: readonly string[]
}

export interface DrawnPaper {
  readonly drawing: PdfDrawing
  readonly losses: readonly string[]
}

type Setter<T> = (files: TypstFiles) => Promise<Result<T, CompileFailure>>
interface Set<T> {
  readonly value: T
  readonly losses: readonly string[]
}

/** A damaged logo must not cost the paper: it is found, left out and named. */
async function setPaper<T>(
  paper: Paper,
  bytes: PictureBytes,
  { engine, template, coversUpright: covers }: PdfWorkshop,
  compile: Setter<T>,
): Promise<Result<Set<T>, CompileFailure>> {
  const attempt = async (readable: PictureBytes): Promise<Result<Set<T>, CompileFailure>> => {
    const pictures = pictureFiles(readable)
    const writer = createBookWriter({ anchors: new Set(), picturePaths: pictures.paths, covers })
    const content = paperFiles(paper, writer)
    const outcome = await compile(new Map([...template, ...content, ...pictures.files]))
    return outcome.ok ? ok({ value: outcome.value, losses: writer.losses() }) : outcome
  }
  const first = await attempt(bytes)
  if (first.ok) return first
  const unreadable = await findUnreadablePictures(pictureFiles(bytes), engine)
  if (unreadable.length === 0) return first
  const second = await attempt(
    Object.fromEntries(Object.entries(bytes).filter(([asset]) => !unreadable.includes(asset))),
  )
  const logos = new Map<string, string>((paper.publicity?.logos ?? []).map(({ asset, alt }) => [asset, alt]))
  const named = unreadable.map((asset) => pdfLoss('unreadable-picture', logos.get(asset) ?? asset))
  return second.ok ? ok({ ...second.value, losses: [...second.value.losses, ...named] }) : second
}

/** Sets a paper: tagged, and declared PDF/UA-1 with PDF/A-2a only after it was read back, like the book. */
export async function writePaperPdf(
  paper: Paper,
  pictures: PictureBytes,
  workshop: PdfWorkshop,
): Promise<Result<WrittenPaper, CompileFailure>> {
  const { engine, readingMemory } = workshop
  const problems = logoProblems(paper.publicity?.logos ?? [])
  const wantsPdfUa = problems.length === 0
  const outcome = await setPaper(paper, pictures, workshop, (files) => engine.compile(files, wantsPdfUa, 'paper.typ'))
  if (!outcome.ok) return err(outcome.error)
  const { value: compiled, losses } = outcome.value
  const passed = compiled.isPdfUa || !engine.checksPdfUa
  const finished = finishPdf(compiled.pdf, wantsPdfUa && passed, readingMemory)
  const refusals = passed || !wantsPdfUa ? [] : ['the check of the engine']
  return ok({
    bytes: finished.bytes,
    pages: compiled.pages,
    losses: [
      ...losses,
      ...[...problems, ...refusals].map((problem) => pdfLoss('not-pdf-ua', problem)),
      ...finished.losses,
    ],
    failedChecks: [...refusals, ...finished.failedChecks],
  })
}

/** The same pages in the fastest way, to be looked at. */
export async function drawPaper(
  paper: Paper,
  pictures: PictureBytes,
  workshop: PdfWorkshop,
): Promise<Result<DrawnPaper, CompileFailure>> {
  const outcome = await setPaper(paper, pictures, workshop, (files) => workshop.engine.draft(files, 'paper.typ'))
  if (!outcome.ok) return outcome
  try {
    return ok({ drawing: new PdfDrawing(outcome.value.value.pdf), losses: outcome.value.losses })
  } catch (error) {
    return err({ detail: String(error) })
  }
}
