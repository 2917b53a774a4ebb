import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, PDFStream, type PDFPage } from 'pdf-lib'
import { annotationsOf } from './inspect-annex'
import { nameOf } from './pdf-names'

/** Something that a note or a filled-in field shows on the page. */
export interface ShownNote {
  readonly appearance: PDFRef
  /** Where it is painted: operands of `cm`. */
  readonly matrix: readonly number[]
}

const invisible = 2 | 32
/** Links show nothing; windows of notes and clips of attached files are for the screen. */
const silent = new Set(['Link', 'Popup', 'FileAttachment'])

function numbers(value: unknown): readonly number[] {
  if (!(value instanceof PDFArray)) return []
  return Array.from({ length: value.size() }, (_, at) => {
    const one = value.lookup(at)
    return one instanceof PDFNumber ? one.asNumber() : Number.NaN
  })
}

/** The normal appearance; of a field with states, that of the state it is in. */
function appearanceOf(note: PDFDict): PDFRef | null {
  const looks = note.lookup(nameOf('AP'))
  if (!(looks instanceof PDFDict)) return null
  const plain = looks.get(nameOf('N'))
  const resolved = looks.lookup(nameOf('N'))
  if (resolved instanceof PDFStream) return plain instanceof PDFRef ? plain : null
  const state = note.lookup(nameOf('AS'))
  if (!(resolved instanceof PDFDict) || !(state instanceof PDFName)) return null
  const chosen = resolved.get(state)
  return chosen instanceof PDFRef && resolved.lookup(state) instanceof PDFStream ? chosen : null
}

/** ISO 32000-1, 12.5.5: the box of the appearance, turned by its own matrix, fills the rectangle of the note. */
function placeOf(look: PDFStream, rect: readonly number[]): readonly number[] | null {
  const box = numbers(look.dict.lookup(nameOf('BBox')))
  const own = numbers(look.dict.lookup(nameOf('Matrix')))
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = own.length === 6 ? own : []
  const [left = 0, bottom = 0, right = 0, top = 0] = box
  const corners = [left, right].flatMap((x) =>
    [bottom, top].map((y) => [a * x + c * y + e, b * x + d * y + f] as const),
  )
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  const [x0, y0, x1, y1] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  const [rx0 = 0, ry0 = 0, rx1 = 0, ry1 = 0] = rect
  const [across, up] = [x1 - x0, y1 - y0]
  if (rect.length !== 4 || !(across > 0) || !(up > 0)) return null
  const [wide, high] = [Math.abs(rx1 - rx0) / across, Math.abs(ry1 - ry0) / up]
  const matrix = [wide, 0, 0, high, Math.min(rx0, rx1) - x0 * wide, Math.min(ry0, ry1) - y0 * high]
  return matrix.every(Number.isFinite) ? matrix : null
}

/** What notes and fields show on paper: it is painted, so that nothing that was filled in gets lost. */
export function shownNotes(page: PDFPage): readonly ShownNote[] {
  return annotationsOf(page.node.Annots()).flatMap((note) => {
    const kind = note.lookup(nameOf('Subtype'))
    const flags = note.lookup(nameOf('F'))
    if (kind instanceof PDFName && silent.has(kind.decodeText())) return []
    if (flags instanceof PDFNumber && (flags.asNumber() & invisible) !== 0) return []
    const appearance = appearanceOf(note)
    const look = appearance && note.context.lookup(appearance)
    const matrix = look instanceof PDFStream ? placeOf(look, numbers(note.lookup(nameOf('Rect')))) : null
    return appearance && matrix ? [{ appearance, matrix }] : []
  })
}
