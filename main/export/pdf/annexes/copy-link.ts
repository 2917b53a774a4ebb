import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString, type PDFContext, type PDFRef } from 'pdf-lib'
import type { Matrix } from './page-sheet'
import { nameOf } from './pdf-names'

/** Where a page of an annex lies in the book. */
export interface Frame {
  /** From the units of the annex's page to those of the book's. */
  readonly matrix: Matrix
  readonly page: PDFRef
  readonly form: PDFRef
}

/** First this, then that. */
export function combine(first: Matrix, then: Matrix): Matrix {
  const [a, b, c, d, e, f] = first
  const [g, h, i, j, k, l] = then
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

function movedRect(rect: PDFArray, [a, b, c, d, e, f]: Matrix): readonly number[] | null {
  const numbers = Array.from({ length: rect.size() }, (_, at) => rect.lookup(at))
  const [x0, y0, x1, y1] = numbers.map((one) => (one instanceof PDFNumber ? one.asNumber() : Number.NaN))
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return null
  const corners = [x0, x1].flatMap((x) => [y0, y1].map((y) => [a * x + c * y + e, b * x + d * y + f] as const))
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  const moved = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  return moved.every(Number.isFinite) ? moved : null
}

/** The web or mail address that a link leads to; empty for any other. Nothing else is followed from a book. */
function linkAddress(note: PDFDict): string {
  const kind = note.lookup(nameOf('Subtype'))
  const action = note.lookup(nameOf('A'))
  if (!(kind instanceof PDFName) || kind.decodeText() !== 'Link' || !(action instanceof PDFDict)) return ''
  const type = action.lookup(nameOf('S'))
  const uri = action.lookup(nameOf('URI'))
  if (!(type instanceof PDFName) || type.decodeText() !== 'URI') return ''
  const address = uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : ''
  return /^(?:https?:\/\/|mailto:|tel:)[\x21-\x7e]+$/u.test(address) ? address : ''
}

/** A link of an annex at its place in the book; null for what leads nowhere there. `key` names it in the structure. */
export function copyLink(note: PDFDict, { matrix, page }: Frame, context: PDFContext): PDFDict | null {
  const address = linkAddress(note)
  const rect = note.lookup(nameOf('Rect'))
  const moved = rect instanceof PDFArray ? movedRect(rect, matrix) : null
  if (address === '' || !moved) return null
  const said = note.lookup(nameOf('Contents'))
  const words = said instanceof PDFString || said instanceof PDFHexString ? said.decodeText().trim() : ''
  const link = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [...moved], F: 4, Border: [0, 0, 0], P: page })
  link.set(nameOf('Contents'), PDFHexString.fromText(words || address))
  link.set(nameOf('A'), context.obj({ Type: 'Action', S: 'URI', URI: PDFString.of(address) }))
  return link
}
