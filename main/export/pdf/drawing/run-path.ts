import { PdfString, type PdfValue } from '../conformance/pdf-value'
import type { DrawingFont } from './drawing-font'
import type { PlacedGlyph } from './surface'

export interface Placed {
  readonly glyphs: readonly PlacedGlyph[]
  /** In thousandths of the type size. */
  readonly advance: number
}

/** Where the glyphs of a run stand. Numbers between strings are kerning. */
export function placeGlyphs(pieces: readonly PdfValue[], { outlines, widths }: DrawingFont): Placed {
  const glyphs: PlacedGlyph[] = []
  let advance = 0
  for (const piece of pieces) {
    if (typeof piece === 'number') advance -= piece
    if (!(piece instanceof PdfString)) continue
    for (let at = 0; at + 1 < piece.bytes.length; at += 2) {
      const id = piece.bytes.charCodeAt(at) * 256 + piece.bytes.charCodeAt(at + 1)
      glyphs.push({ id, x: (advance * outlines.unitsPerEm) / 1000 })
      advance += widths.get(id) ?? 0
    }
  }
  return { glyphs, advance }
}

/** A run of text as one path of SVG in units of its font: an element a glyph would be ten times as many. */
export function runPath(glyphs: readonly PlacedGlyph[], { outlines }: DrawingFont): string {
  let path = ''
  for (const { id, x } of glyphs)
    for (const contour of outlines.glyph(id))
      path += `M${String(Math.round(x + contour.x))} ${String(contour.y)}${contour.path}`
  return path
}
