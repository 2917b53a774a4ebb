/** What of a part of the page a shape covers. */
export interface Coverage {
  /** Of the left and upper edge, in pixels of the page. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** A row after another; `fullCover` is all of a pixel. */
  readonly levels: Uint8Array
}

/** Steps from nothing to all of a pixel: the eye asks for no more, and few colours make small pictures. */
export const fullCover = 31

/** Corners of a line, `x y x y …` in pixels; the last leads back to the first. */
export type Outline = readonly number[]

const nothing: Coverage = { x: 0, y: 0, width: 0, height: 0, levels: new Uint8Array() }
/** No shape of a page is larger; a broken one must not take all memory. */
const largest = 40_000_000

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function boxOf(outlines: readonly Outline[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const outline of outlines)
    for (let at = 0; at + 1 < outline.length; at += 2) {
      const x = outline[at] ?? 0
      const y = outline[at + 1] ?? 0
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      if (y > bottom) bottom = y
    }
  const x = Math.floor(left)
  const y = Math.floor(top)
  return { x, y, width: Math.ceil(right) - x + 1, height: Math.ceil(bottom) - y + 1 }
}

/** Adds to each pixel how much of it lies to the right of a line, with the sign of the line's direction. */
function addLine(sums: Float32Array, width: number, x0: number, y0: number, x1: number, y1: number): void {
  if (y0 === y1) return
  const sign = y0 < y1 ? 1 : -1
  const [fromX, fromY, toX, toY] = sign > 0 ? [x0, y0, x1, y1] : [x1, y1, x0, y0]
  const slope = (toX - fromX) / (toY - fromY)
  let x = fromX
  for (let row = Math.floor(fromY); row < toY; row += 1) {
    const part = Math.min(row + 1, toY) - Math.max(row, fromY)
    const next = x + slope * part
    addRow(sums, row * width, x, next, part * sign)
    x = next
  }
}

/** A line within one row of pixels. */
function addRow(sums: Float32Array, row: number, from: number, to: number, area: number): void {
  const left = Math.min(from, to)
  const right = Math.max(from, to)
  const first = Math.floor(left)
  const last = Math.ceil(right)
  const add = (pixel: number, value: number): void => {
    sums[row + pixel] = (sums[row + pixel] ?? 0) + value
  }
  if (last <= first + 1) {
    const middle = (left + right) / 2 - first
    add(first, area * (1 - middle))
    add(first + 1, area * middle)
    return
  }
  // The line crosses several pixels: each gets what has grown since the one before it.
  const step = 1 / (right - left)
  let before = 0
  for (let pixel = first; pixel < last; pixel += 1) {
    const end = Math.min(pixel + 1, right) - left
    const start = Math.max(pixel, left) - left
    const covered = ((end - start) * step * (2 * (pixel + 1) - 2 * left - start - end)) / 2 + start * step
    add(pixel, area * (covered - before))
    before = covered
  }
  add(last, area * (1 - before))
}

function coverOf(sum: number, isEvenOdd: boolean): number {
  const area = Math.abs(sum)
  if (!isEvenOdd) return Math.min(1, area)
  const rest = area % 2
  return rest > 1 ? 2 - rest : rest
}

/**
 * How much of each pixel lies within the outlines, exact for lines that do not cross (signed areas, as font rasterisers
 * sum them). Overlapping parts of opposite direction would cancel out; fonts and the book design make none.
 */
export function coverShape(outlines: readonly Outline[], isEvenOdd = false): Coverage {
  const box = boxOf(outlines)
  const { x, y, width, height } = box
  if (!(width > 0 && height > 0) || width * height > largest) return nothing
  const stride = width + 1
  const sums = new Float32Array(stride * height + 2)
  for (const outline of outlines)
    for (let at = 0; at + 1 < outline.length; at += 2) {
      const next = at + 2 < outline.length ? at + 2 : 0
      const [x0 = 0, y0 = 0] = [outline[at], outline[at + 1]]
      const [x1 = 0, y1 = 0] = [outline[next], outline[next + 1]]
      addLine(sums, stride, x0 - x, y0 - y, x1 - x, y1 - y)
    }
  const levels = new Uint8Array(width * height)
  for (let row = 0; row < height; row += 1) {
    let sum = 0
    for (let column = 0; column < width; column += 1) {
      sum += sums[row * stride + column] ?? 0
      levels[row * width + column] = Math.round(coverOf(sum, isEvenOdd) * fullCover)
    }
  }
  return { x, y, width, height, levels }
}
