import type { PdfFile } from '../conformance/pdf-file'
import { isPdfArray, type PdfValue } from '../conformance/pdf-value'
import { GlyphOutlines } from './glyph-outlines'

/** A font as the engines write it: composite, codes of two bytes that are the numbers of its glyphs. */
export interface DrawingFont {
  readonly outlines: GlyphOutlines
  /** In thousandths of the type size. */
  readonly widths: ReadonlyMap<number, number>
}

/** `[first [w w …] first last w …]` (ISO 32000-1, 9.7.4.3). */
function widthsOf(file: PdfFile, value: PdfValue | undefined): ReadonlyMap<number, number> {
  const list = file.resolve(value)
  const widths = new Map<number, number>()
  if (!isPdfArray(list)) return widths
  for (let index = 0; index < list.length;) {
    const first = list[index]
    const next = file.resolve(list[index + 1])
    if (typeof first !== 'number') break
    if (isPdfArray(next)) {
      next.forEach((width, offset) => typeof width === 'number' && widths.set(first + offset, width))
      index += 2
      continue
    }
    const width = list[index + 2]
    if (typeof next !== 'number' || typeof width !== 'number') break
    for (let code = first; code <= next; code += 1) widths.set(code, width)
    index += 3
  }
  return widths
}

/** The font of a resource; null for a kind that the engines do not write. */
export function drawingFont(file: PdfFile, value: PdfValue | undefined): DrawingFont | null {
  const descendants = file.resolve(file.dictionary(value).get('DescendantFonts'))
  const descendant = file.dictionary(isPdfArray(descendants) ? descendants[0] : undefined)
  const bytes = file.stream(file.dictionary(descendant.get('FontDescriptor')).get('FontFile2'))
  if (bytes === null) return null
  return { outlines: new GlyphOutlines(bytes), widths: widthsOf(file, descendant.get('W')) }
}
