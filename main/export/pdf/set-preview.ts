import { err, ok, type Result } from '../../../shared/domain/result'
import type { Manuscript } from '../manuscript/manuscript'
import { bookFiles } from './book-files'
import { createBookWriter } from './book-writer'
import { PdfDrawing } from './drawing/pdf-drawing'
import { manuscriptAnchors } from '../manuscript/manuscript-anchors'
import type { BlockPlace, CompileFailure, DraftBook } from './pdf-engine'
import { pdfLoss } from './pdf-loss'
import type { PdfWorkshop } from './pdf-workshop'
import { findUnreadablePictures, pictureFiles, type PictureFiles } from './picture-files'

/** The pages of a manuscript as they would be printed, to be drawn one by one. */
export interface SetPreview {
  readonly drawing: PdfDrawing
  readonly places: readonly BlockPlace[]
  /** As in the report of an export. */
  readonly losses: readonly string[]
}

interface Drafted {
  readonly book: DraftBook
  readonly losses: readonly string[]
}

async function draft(
  manuscript: Manuscript,
  pictures: PictureFiles,
  { engine, template, covers }: PdfWorkshop,
): Promise<Result<Drafted, CompileFailure>> {
  const anchors = manuscriptAnchors(manuscript)
  const writer = createBookWriter({ anchors, picturePaths: pictures.paths, covers, marksPlaces: true })
  const content = bookFiles(manuscript, writer)
  const outcome = await engine.draft(new Map([...template, ...content, ...pictures.files]))
  return outcome.ok ? ok({ book: outcome.value, losses: writer.losses() }) : outcome
}

/** A damaged picture is left out and named, as in the export. */
async function draftWithoutDamage(
  manuscript: Manuscript,
  bytes: Readonly<Record<string, Uint8Array>>,
  workshop: PdfWorkshop,
): Promise<Result<Drafted, CompileFailure>> {
  const pictures = pictureFiles(bytes)
  const first = await draft(manuscript, pictures, workshop)
  if (first.ok) return first
  const unreadable = await findUnreadablePictures(pictures, workshop.engine)
  if (unreadable.length === 0) return first
  const readable = Object.entries(bytes).filter(([asset]) => !unreadable.includes(asset))
  const second = await draft(manuscript, pictureFiles(Object.fromEntries(readable)), workshop)
  if (!second.ok) return second
  const losses = [...second.value.losses, ...unreadable.map((asset) => pdfLoss('unreadable-picture', asset))]
  return ok({ book: second.value.book, losses })
}

/** Headings, tables and figures are found by their anchor `b-<block>`, everything else by its mark. */
const blockOf = (id: string): string => (id.startsWith('b-') ? id.slice(2, 14) : id)

/** Sets the manuscript in the fastest way: the same design and the same breaks as `writePdf`, nothing that only a file needs. */
export async function setPreview(
  manuscript: Manuscript,
  pictures: Readonly<Record<string, Uint8Array>>,
  workshop: PdfWorkshop,
): Promise<Result<SetPreview, CompileFailure>> {
  const outcome = await draftWithoutDamage(manuscript, pictures, workshop)
  if (!outcome.ok) return outcome
  const { book, losses } = outcome.value
  try {
    const places = book.places.map((place) => ({ ...place, id: blockOf(place.id) }))
    return ok({ drawing: new PdfDrawing(book.pdf), places, losses })
  } catch (error) {
    return err({ detail: String(error) })
  }
}
