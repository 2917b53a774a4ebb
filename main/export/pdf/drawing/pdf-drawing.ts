import { PdfFile } from '../conformance/pdf-file'
import { contentParts, pdfPages, type PdfPage } from '../conformance/pdf-pages'
import { isPdfArray, PdfReference, type PdfValue } from '../conformance/pdf-value'
import { drawingFont, type DrawingFont } from './drawing-font'
import { short, type Matrix } from './matrix'
import { PagePainter } from './page-painter'
import type { Surface } from './surface'
import { SvgSurface } from './svg-surface'

/** In points. */
export interface SheetSize {
  readonly width: number
  readonly height: number
}

export interface DrawnPage {
  /** A picture of the page by itself: no script, no style, nothing that is loaded. */
  readonly svg: string
  /** What the page holds and the drawing does not show; empty for everything that the book design makes. */
  readonly unknown: readonly string[]
}

/** Pages of a PDF of one of the engines as pictures, each drawn when it is asked for. */
export class PdfDrawing {
  readonly sizes: readonly SheetSize[]
  readonly #file: PdfFile
  readonly #pages: readonly PdfPage[]
  readonly #fonts = new Map<number, DrawingFont | null>()

  /** Throws when the bytes are not such a PDF. */
  constructor(pdf: Uint8Array) {
    this.#file = new PdfFile(pdf)
    this.#pages = pdfPages(this.#file)
    this.sizes = this.#pages.map((page) => this.#sizeOf(page))
  }

  /** A page from 0; null where there is none. */
  draw(index: number): DrawnPage | null {
    const size = this.sizes[index]
    if (!size) return null
    const surface = new SvgSurface()
    this.paint(index, surface, [1, 0, 0, -1, 0, size.height])
    const [width, height] = [short(size.width), short(size.height)]
    const box = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`
    const paper = `<path d="M0 0H${width}V${height}H0Z" fill="#fff"/>`
    return {
      svg: `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${paper}${surface.body}</svg>`,
      unknown: [...surface.unknown],
    }
  }

  /** Draws a page on any surface; `base` leads from points of the page to it. False where there is no such page. */
  paint(index: number, surface: Surface, base: Matrix): boolean {
    const page = this.#pages[index]
    if (!page) return false
    const painter = new PagePainter({ file: this.#file, font: (value) => this.#font(value) }, surface, base)
    const content = this.#contentOf(page)
    if (content.length > 0) painter.run(content, this.#file.dictionary(page.dictionary.get('Resources')))
    return true
  }

  #contentOf({ dictionary }: PdfPage): Uint8Array {
    const streams = contentParts(this.#file, dictionary).map((part) => this.#file.stream(part) ?? new Uint8Array())
    return Buffer.concat(streams.flatMap((stream) => [stream, Buffer.from('\n')]))
  }

  #sizeOf({ dictionary }: PdfPage): SheetSize {
    const box = this.#file.resolve(dictionary.get('MediaBox'))
    const [left, bottom, right, top] = isPdfArray(box) ? box.map(Number) : []
    return { width: (right ?? 0) - (left ?? 0), height: (top ?? 0) - (bottom ?? 0) }
  }

  #font(value: PdfValue | undefined): DrawingFont | null {
    if (!(value instanceof PdfReference)) return drawingFont(this.#file, value)
    const known = this.#fonts.get(value.number)
    if (known !== undefined) return known
    const font = drawingFont(this.#file, value)
    this.#fonts.set(value.number, font)
    return font
  }
}
