import type { Outline } from './coverage'
import type { Polyline } from './flatten'

/** In pixels. */
export interface StrokeShape {
  readonly width: number
  readonly cap: 'butt' | 'round' | 'square'
  /** On and off by turns; empty for a line without gaps. */
  readonly dash: readonly number[]
  readonly dashOffset: number
}

/** Thinner lines show no joins. */
const joinedFrom = 1.5

function disc(x: number, y: number, radius: number): Outline {
  const corners = Math.min(32, Math.max(8, Math.ceil(radius * 4)))
  return Array.from({ length: corners }, (_, index) => (index * 2 * Math.PI) / corners).flatMap((angle) => [
    x + radius * Math.cos(angle),
    y + radius * Math.sin(angle),
  ])
}

/** The band along a line; all bands turn the same way, so that overlapping ones do not cancel out. */
function band(x0: number, y0: number, x1: number, y1: number, width: number, isLonger: boolean): Outline {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1
  const [ux, uy] = [(x1 - x0) / length, (y1 - y0) / length]
  const [nx, ny] = [(-uy * width) / 2, (ux * width) / 2]
  const [lx, ly] = isLonger ? [(ux * width) / 2, (uy * width) / 2] : [0, 0]
  const [ax, ay, bx, by] = [x0 - lx, y0 - ly, x1 + lx, y1 + ly]
  return [ax - nx, ay - ny, bx - nx, by - ny, bx + nx, by + ny, ax + nx, ay + ny]
}

/** A rule along an edge is as sharp as the paper's: it fills whole rows or columns of pixels. */
function sharpened([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[], width: number): Outline {
  const thick = Math.max(1, Math.round(width))
  if (Math.abs(y0 - y1) < 0.01) {
    const y = Math.round(y0 - thick / 2) + thick / 2
    return band(x0, y, x1, y, thick, false)
  }
  const x = Math.round(x0 - thick / 2) + thick / 2
  return band(x, y0, x, y1, thick, false)
}

const isStraight = ([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[]): boolean =>
  Math.abs(x0 - x1) < 0.01 || Math.abs(y0 - y1) < 0.01

/** Less is the rest of a subtraction. */
const least = 1e-6

/** Gives by turns what a dash pattern draws and leaves out, from any place within it. */
class DashPattern {
  readonly #lengths: readonly number[]
  #index = 0
  #left: number

  constructor(lengths: readonly number[], offset: number) {
    this.#lengths = lengths
    this.#left = lengths[0] ?? 0
    const total = lengths.reduce((sum, length) => sum + length, 0)
    for (let skip = ((offset % total) + total) % total; skip > least;) skip -= this.take(skip)
  }

  get isOn(): boolean {
    return this.#index % 2 === 0
  }

  /** Goes on by at most so much, to the end of the present dash or gap. */
  take(most: number): number {
    if (this.#left <= least) {
      this.#index += 1
      this.#left = this.#lengths[this.#index % this.#lengths.length] ?? 0
      return 0
    }
    const taken = Math.min(most, this.#left)
    this.#left -= taken
    return taken
  }
}

/** The pieces of a line that a dash pattern leaves. */
function dashed({ points, isClosed }: Polyline, { dash, dashOffset }: StrokeShape): readonly Polyline[] {
  if (!dash.some((length) => length > 0)) return [{ points, isClosed }]
  const all = isClosed ? [...points, ...points.slice(0, 2)] : points
  const pattern = new DashPattern(dash.length % 2 === 0 ? dash : [...dash, ...dash], dashOffset)
  const pieces: Polyline[] = []
  for (let at = 0; at + 3 < all.length; at += 2) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = all.slice(at, at + 4)
    const length = Math.hypot(x1 - x0, y1 - y0)
    const place = (along: number) => [x0 + ((x1 - x0) * along) / length, y0 + ((y1 - y0) * along) / length]
    for (let from = 0; from < length - least;) {
      const { isOn } = pattern
      const to = from + pattern.take(length - from)
      if (isOn && to > from) pieces.push({ points: [...place(from), ...place(to)], isClosed: false })
      from = to
    }
  }
  return pieces
}

function strokeOne({ points, isClosed }: Polyline, { width, cap }: StrokeShape): readonly Outline[] {
  if (points.length === 4 && !isClosed && cap === 'butt' && isStraight(points)) return [sharpened(points, width)]
  const all = isClosed ? [...points, ...points.slice(0, 2)] : points
  const outlines: Outline[] = []
  for (let at = 0; at + 3 < all.length; at += 2) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = all.slice(at, at + 4)
    outlines.push(band(x0, y0, x1, y1, width, cap === 'square'))
    const isEdge = !isClosed && at === 0
    if (isEdge ? cap === 'round' : width > joinedFrom) outlines.push(disc(x0, y0, width / 2))
  }
  const [x = 0, y = 0] = all.slice(-2)
  if (!isClosed && cap === 'round') outlines.push(disc(x, y, width / 2))
  return outlines
}

/** The outlines of a drawn line. Joins are round: at the size of a screen nobody tells them apart. */
export const strokeOutlines = (lines: readonly Polyline[], shape: StrokeShape): readonly Outline[] =>
  lines.flatMap((line) => dashed(line, shape)).flatMap((line) => strokeOne(line, shape))
