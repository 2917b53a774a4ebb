import type { EngineName, PageMap } from '../../../shared/domain/edition'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { Manuscript } from '../manuscript/manuscript'
import { bindAnnexes, type BoundBook } from './annexes/bind-annexes'
import { openAnnexes, type AnnexBytes, type OpenedAnnexes } from './annexes/open-annexes'
import { bookFiles } from './book-files'
import { createBookWriter } from './book-writer'
import { finishPdf } from './finish-pdf'
import { manuscriptAnchors } from '../manuscript/manuscript-anchors'
import type { CompiledBook, CompileFailure } from './pdf-engine'
import { pdfLoss } from './pdf-loss'
import type { PdfWorkshop } from './pdf-workshop'
import { pdfUaProblems } from './pdf-ua-problems'
import { findUnreadablePictures, pictureFiles, type PictureFiles } from './picture-files'
import type { TypstFiles } from './typst-files'

export type PdfStage = 'preparing' | 'setting-pages' | 'finishing-pdf'
export type PictureBytes = Readonly<Record<string, Uint8Array>>

export interface WrittenPdf {
  readonly bytes: Uint8Array
  readonly pageMap: PageMap
  readonly engine: EngineName
  readonly losses: readonly string[]
  /** Why the file may not be issued: its structure was read back and is not what it should be. */
  readonly failedChecks: readonly string[]
}

interface SetBook {
  readonly book: CompiledBook
  readonly losses: readonly string[]
}

function gather(
  manuscript: Manuscript,
  pictures: PictureFiles,
  annexes: OpenedAnnexes,
  { template, covers, chapterMemory }: PdfWorkshop,
): { files: TypstFiles; losses: readonly string[] } {
  const writer = createBookWriter({ anchors: manuscriptAnchors(manuscript), picturePaths: pictures.paths, covers })
  const content = bookFiles(manuscript, writer, chapterMemory, annexes.sheets)
  return { files: new Map([...template, ...content, ...annexes.files, ...pictures.files]), losses: writer.losses() }
}

async function setPages(
  manuscript: Manuscript,
  pictures: PictureFiles,
  annexes: OpenedAnnexes,
  workshop: PdfWorkshop,
  wantsPdfUa: boolean,
): Promise<Result<SetBook, CompileFailure>> {
  const { files, losses } = gather(manuscript, pictures, annexes, workshop)
  const compiled = await workshop.engine.compile(files, wantsPdfUa)
  return compiled.ok ? ok({ book: compiled.value, losses }) : compiled
}

/** One damaged picture must not cost the whole book: it is found, left out and reported. */
async function setPagesWithoutDamage(
  manuscript: Manuscript,
  bytes: PictureBytes,
  annexes: OpenedAnnexes,
  workshop: PdfWorkshop,
  wantsPdfUa: boolean,
): Promise<Result<SetBook, CompileFailure>> {
  const pictures = pictureFiles(bytes)
  const first = await setPages(manuscript, pictures, annexes, workshop, wantsPdfUa)
  if (first.ok) return first
  const unreadable = await findUnreadablePictures(pictures, workshop.engine)
  if (unreadable.length === 0) return first
  const readable = Object.entries(bytes).filter(([asset]) => !unreadable.includes(asset))
  const second = await setPages(manuscript, pictureFiles(Object.fromEntries(readable)), annexes, workshop, wantsPdfUa)
  if (!second.ok) return second
  return ok({
    ...second.value,
    losses: [...second.value.losses, ...unreadable.map((asset) => pdfLoss('unreadable-picture', asset))],
  })
}

/** The pages of annexes in the place of their stand-ins; a book without annexes stays as it was set. */
async function bind({ pdf }: CompiledBook, { annexes }: OpenedAnnexes): Promise<BoundBook> {
  return annexes.length === 0 ? { bytes: pdf, ranges: [] } : bindAnnexes(pdf, annexes)
}

/** Sets the manuscript as a book: tagged PDF, bookmarks, page map. The same input gives the same bytes. */
export async function writePdf(
  manuscript: Manuscript,
  pictures: PictureBytes,
  workshop: PdfWorkshop,
  onProgress: (stage: PdfStage, done: number) => void,
  annexBytes: AnnexBytes = {},
): Promise<Result<WrittenPdf, CompileFailure>> {
  onProgress('preparing', 0)
  const problems = pdfUaProblems(manuscript)
  onProgress('setting-pages', 0.05)
  const annexes = await openAnnexes(manuscript, annexBytes)
  const outcome = await setPagesWithoutDamage(manuscript, pictures, annexes, workshop, problems.length === 0)
  if (!outcome.ok) return err(outcome.error)
  onProgress('finishing-pdf', 0.85)
  const { book, losses } = outcome.value
  const passed = book.isPdfUa || !workshop.engine.checksPdfUa
  const bound = await bind(book, annexes)
  const finished = finishPdf(bound.bytes, problems.length === 0 && passed, workshop.readingMemory, bound.ranges)
  const refusals = passed || problems.length > 0 ? [] : ['the check of the engine']
  const refused = refusals.map((refusal) => pdfLoss('not-pdf-ua', refusal))
  onProgress('finishing-pdf', 1)
  return ok({
    bytes: finished.bytes,
    pageMap: { pages: book.pages, anchors: book.anchors },
    engine: workshop.engine.name,
    losses: [
      ...losses,
      ...annexes.losses,
      ...problems.map((problem) => pdfLoss('not-pdf-ua', problem)),
      ...refused,
      ...finished.losses,
    ],
    failedChecks: [...refusals, ...finished.failedChecks],
  })
}
