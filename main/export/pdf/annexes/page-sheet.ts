import { PDFArray, PDFNumber, type PDFPage } from 'pdf-lib'
import { nameOf } from './pdf-names'

/** What is seen of a page: its box in the units of the page, and how far it is turned. */
export interface Sheet {
  readonly box: readonly [left: number, bottom: number, right: number, top: number]
  readonly turn: 0 | 90 | 180 | 270
  /** As seen, in points. */
  readonly width: number
  readonly height: number
}

const fallback = [0, 0, 595, 842] as const

function boxOf(page: PDFPage): Sheet['box'] {
  const { node } = page
  const read = (value: PDFArray | undefined): Sheet['box'] | null => {
    if (!value || value.size() !== 4) return null
    const [a, b, c, d] = [0, 1, 2, 3].map((at) => {
      const number = value.lookup(at)
      return number instanceof PDFNumber ? number.asNumber() : Number.NaN
    })
    if (a === undefined || b === undefined || c === undefined || d === undefined) return null
    const box = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)] as const
    return box.every(Number.isFinite) && box[2] - box[0] >= 3 && box[3] - box[1] >= 3 ? box : null
  }
  const media = node.context.lookup(node.getInheritableAttribute(nameOf('MediaBox')))
  const crop = node.context.lookup(node.getInheritableAttribute(nameOf('CropBox')))
  const whole = read(media instanceof PDFArray ? media : undefined) ?? fallback
  const seen = read(crop instanceof PDFArray ? crop : undefined)
  if (!seen) return whole
  const both = [
    Math.max(whole[0], seen[0]),
    Math.max(whole[1], seen[1]),
    Math.min(whole[2], seen[2]),
    Math.min(whole[3], seen[3]),
  ] as const
  return both[2] - both[0] >= 3 && both[3] - both[1] >= 3 ? both : whole
}

function turnOf(page: PDFPage): Sheet['turn'] {
  const value = page.node.context.lookup(page.node.getInheritableAttribute(nameOf('Rotate')))
  const degrees = value instanceof PDFNumber ? ((value.asNumber() % 360) + 360) % 360 : 0
  return degrees === 90 || degrees === 180 || degrees === 270 ? degrees : 0
}

/** What a reader sees of the page. */
export function pageSheet(page: PDFPage): Sheet {
  const box = boxOf(page)
  const turn = turnOf(page)
  const [across, up] = [box[2] - box[0], box[3] - box[1]]
  const lies = turn === 90 || turn === 270
  return { box, turn, width: lies ? up : across, height: lies ? across : up }
}

export type Matrix = readonly [number, number, number, number, number, number]

/** Turns the sheet upright and makes it one unit wide and high: the space that a picture is painted in. */
export function unitMatrix({ box, turn }: Sheet): Matrix {
  const [x0, y0, x1, y1] = box
  const [w, h] = [x1 - x0, y1 - y0]
  switch (turn) {
    case 0:
      return [1 / w, 0, 0, 1 / h, -x0 / w, -y0 / h]
    case 90:
      return [0, -1 / w, 1 / h, 0, -y0 / h, x1 / w]
    case 180:
      return [-1 / w, 0, 0, -1 / h, x1 / w, y1 / h]
    case 270:
      return [0, 1 / w, -1 / h, 0, y1 / h, -x0 / w]
  }
}
