import { PDFDict, PDFName, PDFRawStream, type PDFObject, type PDFPage } from 'pdf-lib'
import { streamBytes } from './page-content'
import type { Matrix } from './page-sheet'
import { nameOf } from './pdf-names'

/** A picture of this size stands where a page of an annex will be; no picture of an author has it. */
export const placeholderSize = { width: 3, height: 7 } as const

/** Where the book keeps room for a page of an annex. */
export interface Placeholder {
  /** Of the picture, among the resources of the page. */
  readonly name: PDFName
  /** From the unit square to the page. */
  readonly matrix: Matrix
  /** The content before, the drawing itself, the content after; the tag that held the drawing lies between them. */
  readonly parts: readonly [before: string, drawing: string, after: string]
  /** Number of the tagged content that the picture is. */
  readonly content: number
}

const number = String.raw`(-?[\d.]+)`
const text = String.raw`\((?:[^()\\]|\\[\s\S])*\)`
/** `/Span <</MCID 1 /Alt (…)>> BDC … 100 0 0 150 70 602 cm /x0 Do … EMC`, as both engines write it. */
const drawn = new RegExp(
  String.raw`/\w+\s*<<\s*/MCID\s+(\d+)(?:\s*/\w+\s*(?:${text}|<[0-9A-Fa-f]*>))*\s*>>\s*BDC((?:(?!EMC)[\s\S])*?` +
    Array.from({ length: 6 }, () => number).join(String.raw`\s+`) +
    String.raw`\s+cm\s*/(\w+)\s+Do(?:(?!EMC)[\s\S])*?)EMC`,
  'gu',
)

/** The pictures among the resources of a page that have the size of a stand-in. */
function standIns(page: PDFPage): readonly PDFName[] {
  const objects = page.node.Resources()?.lookup(nameOf('XObject'))
  return objects instanceof PDFDict ? objects.keys().filter((name) => isStandIn(objects.lookup(name))) : []
}

function isStandIn(picture: PDFObject | undefined): boolean {
  if (!(picture instanceof PDFRawStream)) return false
  const [width, height] = [picture.dict.get(nameOf('Width')), picture.dict.get(nameOf('Height'))].map(String)
  return width === String(placeholderSize.width) && height === String(placeholderSize.height)
}

/** The room that a page of the book keeps for a page of an annex; null for any other page. */
export function readPlaceholder(page: PDFPage): Placeholder | null {
  const names = standIns(page)
  const contents = page.node.Contents()
  if (names.length === 0 || !(contents instanceof PDFRawStream)) return null
  const content = Buffer.from(streamBytes(contents)).toString('latin1')
  for (const match of content.matchAll(drawn)) {
    const [whole, mcid, drawing = '', ...rest] = match
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = rest.slice(0, 6).map(Number)
    const name = PDFName.of(rest[6] ?? '')
    if (!names.includes(name)) continue
    const parts = [content.slice(0, match.index), drawing, content.slice(match.index + whole.length)] as const
    return { name, matrix: [a, b, c, d, e, f], parts, content: Number(mcid) }
  }
  return null
}
