import { PdfString, type PdfValue } from '../conformance/pdf-value'
import type { DrawingFont } from './drawing-font'

export interface RunPath {
  /** In units of the font. */
  readonly path: string
  /** In thousandths of the type size. */
  readonly advance: number
}

/** A run of text as one path: an element a glyph would be ten times as many. Numbers between strings are kerning. */
export function runPath(pieces: readonly PdfValue[], { outlines, widths }: DrawingFont): RunPath {
  let path = ''
  let advance = 0
  for (const piece of pieces) {
    if (typeof piece === 'number') advance -= piece
    if (!(piece instanceof PdfString)) continue
    for (let at = 0; at + 1 < piece.bytes.length; at += 2) {
      const code = piece.bytes.charCodeAt(at) * 256 + piece.bytes.charCodeAt(at + 1)
      const x = (advance * outlines.unitsPerEm) / 1000
      for (const contour of outlines.glyph(code))
        path += `M${String(Math.round(x + contour.x))} ${String(contour.y)}${contour.path}`
      advance += widths.get(code) ?? 0
    }
  }
  return { path, advance }
}
