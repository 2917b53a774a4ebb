import { createHash } from 'node:crypto'
import { GlyphStore } from './glyph-store'
import type { PdfDrawing } from './pdf-drawing'
import { PictureStore } from './picture-store'
import type { PixelSource } from './pixels'
import { RasterSurface } from './raster-surface'
import { writePixelsAsPng } from './write-png'

/** What drawing one page leaves for the next. */
export class SheetTools {
  readonly glyphs = new GlyphStore()
  readonly pictures: PictureStore

  constructor(source: PixelSource) {
    this.pictures = new PictureStore(source)
  }
}

export interface SheetImage {
  readonly type: 'image/png' | 'image/svg+xml'
  readonly bytes: Uint8Array
}

export interface DrawnImage {
  /** Equal for equal pages of one width. */
  readonly key: string
  /** Packed when it is asked for: a page that the window holds is not. */
  readonly image: () => SheetImage
}

/** Looks at a page: the first asks for its pictures, the second has them; more only where they push each other out. */
const mostLooks = 3

async function paint(
  drawing: PdfDrawing,
  index: number,
  width: number,
  tools: SheetTools,
): Promise<RasterSurface | null> {
  const size = drawing.sizes[index]
  if (!size) return null
  const scale = width / size.width
  const height = Math.max(1, Math.round(size.height * scale))
  for (let look = 1; ; look += 1) {
    const surface = new RasterSurface(width, height, tools.glyphs, tools.pictures)
    drawing.paint(index, surface, [scale, 0, 0, -scale, 0, size.height * scale])
    if (!(await tools.pictures.prepare())) return surface
    if (look < mostLooks) continue
    // More than the store may hold at once: the page goes out in its other form.
    surface.unknown.add('pictures')
    return surface
  }
}

/** A page as a picture so many pixels wide; as SVG where it holds what the pixels cannot show. Null where there is no such page. */
export async function drawSheet(
  drawing: PdfDrawing,
  index: number,
  width: number,
  tools: SheetTools,
): Promise<DrawnImage | null> {
  const surface = await paint(drawing, index, width, tools)
  if (!surface) return null
  if (surface.unknown.size > 0) {
    const bytes = Buffer.from(drawing.draw(index)?.svg ?? '')
    const key = createHash('sha1').update(bytes).digest('base64url')
    return { key, image: () => ({ type: 'image/svg+xml', bytes }) }
  }
  const { key, pixels, height } = surface
  return { key, image: () => ({ type: 'image/png', bytes: writePixelsAsPng(pixels, width, height) }) }
}
