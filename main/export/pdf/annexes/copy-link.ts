import { PDFArray, PDFDict, PDFHexString, PDFNull, PDFNumber, PDFString, type PDFRef } from 'pdf-lib'
import { isLink, type AnnexPlace, type FindTarget } from './link-target'
import type { Matrix } from './page-sheet'
import { nameOf } from './pdf-names'
import type { StructureTree } from './structure-tree'

/** Where a page of an annex lies in the book. */
export interface Frame {
  /** From the units of the annex's page to those of the book's. */
  readonly matrix: Matrix
  readonly page: PDFRef
  readonly form: PDFRef
  /** Of the annex's own pages, from 1. */
  readonly number: number
}

/** What the links of one annex are copied with. */
export interface LinkPlaces {
  readonly title: string
  /** By the reference of the annex's page. */
  readonly frames: ReadonlyMap<PDFRef, Frame>
  readonly find: FindTarget
}

/** First this, then that. */
export function combine(first: Matrix, then: Matrix): Matrix {
  const [a, b, c, d, e, f] = first
  const [g, h, i, j, k, l] = then
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

const moved = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] => [
  a * x + c * y + e,
  b * x + d * y + f,
]

function movedRect(rect: PDFArray, matrix: Matrix): readonly number[] | null {
  const numbers = Array.from({ length: rect.size() }, (_, at) => rect.lookup(at))
  const [x0, y0, x1, y1] = numbers.map((one) => (one instanceof PDFNumber ? one.asNumber() : Number.NaN))
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return null
  const corners = [x0, x1].flatMap((x) => [y0, y1].map((y) => moved(matrix, x, y)))
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  const all = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  return all.every(Number.isFinite) ? all : null
}

/** A place of the annex as a place in the book; the whole page where a side of a turned page says nothing. */
function destination({ page, left, top }: AnnexPlace, { frames }: LinkPlaces, context: StructureTree['context']) {
  const frame = frames.get(page)
  if (!frame) return null
  if (top === null) return context.obj([frame.page, 'Fit'])
  const [x, y] = moved(frame.matrix, left ?? 0, top)
  if (!Number.isFinite(x) || !Number.isFinite(y)) return context.obj([frame.page, 'Fit'])
  return context.obj([frame.page, 'XYZ', left === null ? PDFNull : x, y, PDFNull])
}

/** In figures: a literal string of pdf-lib is not escaped, and a bracket in an address would end it and begin something else. */
const asciiString = (text: string): PDFHexString => PDFHexString.of(Buffer.from(text, 'latin1').toString('hex'))

/** A link of an annex at its place in the book; null for what leads nowhere there. */
export function copyLink(note: PDFDict, frame: Frame, places: LinkPlaces, { context }: StructureTree): PDFDict | null {
  const target = isLink(note) ? places.find(note) : null
  const rect = note.lookup(nameOf('Rect'))
  const box = rect instanceof PDFArray ? movedRect(rect, frame.matrix) : null
  if (!target || !box) return null
  const link = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [...box], F: 4, Border: [0, 0, 0], P: frame.page })
  const said = note.lookup(nameOf('Contents'))
  const words = said instanceof PDFString || said instanceof PDFHexString ? said.decodeText().trim() : ''
  if (target.type === 'address') {
    link.set(nameOf('Contents'), PDFHexString.fromText(words || target.address))
    link.set(nameOf('A'), context.obj({ Type: 'Action', S: 'URI', URI: asciiString(target.address) }))
    return link
  }
  const goal = destination(target.place, places, context)
  const number = places.frames.get(target.place.page)?.number
  if (!goal || number === undefined) return null
  link.set(nameOf('Contents'), PDFHexString.fromText(words || `${places.title}, ${String(number)}`))
  link.set(nameOf('Dest'), goal)
  return link
}

/** Puts a link on its page and under its element; answers its entry in the structure. */
export function hangLink(link: PDFDict, { page }: Frame, owner: PDFRef, tree: StructureTree): PDFDict {
  link.set(nameOf('StructParent'), PDFNumber.of(tree.addParent(owner)))
  const reference = tree.context.register(link)
  const leaf = tree.context.lookup(page, PDFDict)
  const known = leaf.lookup(nameOf('Annots'))
  const list = known instanceof PDFArray ? known : PDFArray.withContext(tree.context)
  list.push(reference)
  leaf.set(nameOf('Annots'), list)
  leaf.set(nameOf('Tabs'), nameOf('S'))
  return tree.context.obj({ Type: 'OBJR', Pg: page, Obj: reference })
}
