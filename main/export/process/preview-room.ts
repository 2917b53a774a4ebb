import type { AssetHash } from '../../../shared/domain/ids'
import { buildPaper } from '../paper/build-paper'
import type { PaperPreviewJob } from '../papers-job'
import { drawPaper } from '../pdf/paper/write-paper-pdf'
import { drawSheet, SheetTools } from '../pdf/drawing/draw-sheet'
import type { PdfDrawing } from '../pdf/drawing/pdf-drawing'
import type { PdfWorkshop } from '../pdf/pdf-workshop'
import { setPreview } from '../pdf/set-preview'
import type { PictureMemory } from '../pictures/picture-memory'
import { pixelSource } from './pixel-source'
import { preparePictures } from '../pictures/prepare-pictures'
import type { DrawJob, PreviewJob, PreviewReply, SheetPicture, SheetView } from '../preview-job'

/** States of the text whose pages can still be drawn: what two windows show, and the one before. */
const mostStates = 4

/** What previews need between one change of the text and the next. */
export class PreviewRoom {
  readonly #memory: PictureMemory
  #pictures: Readonly<Record<AssetHash, Uint8Array>> = {}
  readonly #states = new Map<string, PdfDrawing>()
  readonly #tools = new SheetTools(pixelSource)

  constructor(memory: PictureMemory) {
    this.#memory = memory
  }

  async set(job: PreviewJob, workshop: PdfWorkshop): Promise<PreviewReply> {
    const needed = Object.keys(job.manuscript.pictures) as AssetHash[]
    const held = { ...this.#pictures, ...job.pictures }
    this.#pictures = Object.fromEntries(
      needed.flatMap((hash) => (held[hash] === undefined ? [] : [[hash, held[hash]] as const])),
    )
    // The layout follows the width of a picture on paper, not its pixels: the small ones are drawn sooner.
    const work = { manuscript: job.manuscript, pictures: this.#pictures, quality: 'email' } as const
    const prepared = await preparePictures(work, this.#memory)
    const outcome = await setPreview(prepared.manuscript, prepared.pictures, workshop)
    if (!outcome.ok) return { type: 'preview-failed', id: job.id, detail: outcome.error.detail }
    const { drawing, places, losses } = outcome.value
    this.#keep(job.id, drawing)
    const drawn = await this.#draw(drawing, job.view)
    return { type: 'preview-set', id: job.id, serial: job.id, sizes: drawing.sizes, places, losses, drawn }
  }

  /** A paper of a workshop; one with nothing to print has no pages. */
  async setPaper(job: PaperPreviewJob, workshop: PdfWorkshop): Promise<PreviewReply> {
    const { id, facts, request, pictures, view } = job
    const empty = { type: 'preview-set', id, serial: id, sizes: [], places: [], losses: [], drawn: [] } as const
    const paper = buildPaper(facts, request)
    if (paper.sections.length === 0) return empty
    const outcome = await drawPaper(paper, pictures, workshop)
    if (!outcome.ok) return { type: 'preview-failed', id, detail: outcome.error.detail }
    const { drawing, losses } = outcome.value
    this.#keep(id, drawing)
    return { ...empty, sizes: drawing.sizes, losses, drawn: await this.#draw(drawing, view) }
  }

  async draw({ id, serial, view }: DrawJob): Promise<PreviewReply> {
    const drawing = this.#states.get(serial)
    return { type: 'preview-drawn', id, drawn: drawing ? await this.#draw(drawing, view) : null }
  }

  /** A page that looks as the one that the asker holds is not sent again. */
  async #draw(drawing: PdfDrawing, { width, sheets }: SheetView): Promise<readonly SheetPicture[]> {
    const drawn: SheetPicture[] = []
    for (const { index, held } of sheets) {
      const page = await drawSheet(drawing, index, width, this.#tools)
      if (page) drawn.push({ index, key: page.key, image: page.key === held ? null : page.image() })
    }
    return drawn
  }

  #keep(serial: string, drawing: PdfDrawing): void {
    this.#states.set(serial, drawing)
    const [oldest] = this.#states.keys()
    if (oldest !== undefined && this.#states.size > mostStates) this.#states.delete(oldest)
  }
}
