import { createHash } from 'node:crypto'
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

/** Outlines by the bytes of their font: a changed word seldom brings a letter that the chapter did not have. */
const knownOutlines = new Map<string, GlyphOutlines>()
const mostFonts = 24

/** Null where the font is none that is drawn here. */
function outlinesOf(file: PdfFile, value: PdfValue | undefined): GlyphOutlines | null {
  const raw = file.rawStream(value)
  if (raw === null) return null
  const key = createHash('sha1').update(raw).digest('base64')
  const known = knownOutlines.get(key)
  const bytes = known ? null : file.stream(value)
  const outlines = known ?? (bytes && new GlyphOutlines(bytes))
  if (!outlines) return null
  knownOutlines.delete(key)
  knownOutlines.set(key, outlines)
  const [oldest] = knownOutlines.keys()
  if (oldest !== undefined && knownOutlines.size > mostFonts) knownOutlines.delete(oldest)
  return outlines
}

/** The font of a resource; null for a kind that the engines do not write. */
export function drawingFont(file: PdfFile, value: PdfValue | undefined): DrawingFont | null {
  const descendants = file.resolve(file.dictionary(value).get('DescendantFonts'))
  const descendant = file.dictionary(isPdfArray(descendants) ? descendants[0] : undefined)
  const outlines = outlinesOf(file, file.dictionary(descendant.get('FontDescriptor')).get('FontFile2'))
  return outlines && { outlines, widths: widthsOf(file, descendant.get('W')) }
}
