import { identity, multiply, type Matrix } from './matrix'

/** One closed line of a glyph in units of its font: where it begins, and the rest as an SVG path relative to that. */
export interface Contour {
  readonly x: number
  readonly y: number
  readonly path: string
}

/** A corner or, where the line does not touch it, a control point of a quadratic curve. */
export interface Point {
  readonly x: number
  readonly y: number
  readonly isOn: boolean
}

/** Composites within composites: fonts use one level. */
const deepest = 5

/** Between two control points lies an implied point of the line (OpenType 1.9, `glyf`). */
export const between = (one: Point, other: Point): Point => ({
  x: Math.round((one.x + other.x) / 2),
  y: Math.round((one.y + other.y) / 2),
  isOn: true,
})

const through = ([a, b, c, d, e, f]: Matrix, { x, y, isOn }: Point): Point => ({
  x: Math.round(a * x + c * y + e),
  y: Math.round(b * x + d * y + f),
  isOn,
})

function contourOf(points: readonly Point[]): Contour | null {
  const [first] = points
  const last = points.at(-1)
  if (!first || !last) return null
  const start = [first, last].find((point) => point.isOn) ?? between(first, last)
  const parts: string[] = []
  let at = start
  let control: Point | null = null
  const lineTo = (to: Point): void => {
    parts.push(
      control
        ? `q${String(control.x - at.x)} ${String(control.y - at.y)} ${String(to.x - at.x)} ${String(to.y - at.y)}`
        : `l${String(to.x - at.x)} ${String(to.y - at.y)}`,
    )
    at = to
    control = null
  }
  for (const point of [...points.filter((one) => one !== start), start]) {
    if (point.isOn) lineTo(point)
    else {
      if (control) lineTo(between(control, point))
      control = point
    }
  }
  return { x: start.x, y: start.y, path: `${parts.join('')}z` }
}

/** Outlines of a TrueType font that stands in a PDF. */
export class GlyphOutlines {
  readonly unitsPerEm: number
  readonly #view: DataView
  readonly #tables = new Map<string, number>()
  readonly #isLong: boolean
  readonly #known = new Map<number, readonly Contour[]>()

  /** Throws when the bytes are no TrueType font. */
  constructor(font: Uint8Array) {
    this.#view = new DataView(font.buffer, font.byteOffset, font.byteLength)
    for (let index = 0; index < this.#view.getUint16(4); index += 1) {
      const record = 12 + index * 16
      const tag = String.fromCharCode(...font.subarray(record, record + 4))
      this.#tables.set(tag, this.#view.getUint32(record + 8))
    }
    this.unitsPerEm = this.#view.getUint16(this.#table('head') + 18)
    this.#isLong = this.#view.getInt16(this.#table('head') + 50) === 1
  }

  glyph(id: number): readonly Contour[] {
    const known = this.#known.get(id)
    if (known) return known
    const contours = this.#points(id, deepest).flatMap((points) => contourOf(points) ?? [])
    this.#known.set(id, contours)
    return contours
  }

  /** The same lines as points in units of the font. */
  points(id: number): readonly (readonly Point[])[] {
    return this.#points(id, deepest)
  }

  #table(tag: string): number {
    const at = this.#tables.get(tag)
    if (at === undefined) throw new Error(`The font has no table ${tag}`)
    return at
  }

  #location(id: number): number {
    const loca = this.#table('loca')
    return this.#isLong ? this.#view.getUint32(loca + id * 4) : this.#view.getUint16(loca + id * 2) * 2
  }

  #points(id: number, room: number): readonly (readonly Point[])[] {
    const start = this.#location(id)
    if (this.#location(id + 1) <= start || room === 0) return []
    const at = this.#table('glyf') + start
    const count = this.#view.getInt16(at)
    return count < 0 ? this.#composite(at + 10, room) : this.#simple(at + 10, count)
  }

  #simple(start: number, count: number): readonly (readonly Point[])[] {
    const view = this.#view
    const ends = Array.from({ length: count }, (_, index) => view.getUint16(start + index * 2))
    const total = (ends.at(-1) ?? -1) + 1
    let at = start + count * 2
    at += 2 + view.getUint16(at)
    const flags: number[] = []
    while (flags.length < total) {
      const flag = view.getUint8(at)
      const times = flag & 8 ? view.getUint8(at + 1) + 1 : 1
      for (let time = 0; time < times; time += 1) flags.push(flag)
      at += flag & 8 ? 2 : 1
    }
    const axis = (short: number, same: number): readonly number[] => {
      let value = 0
      return flags.map((flag) => {
        if (flag & short) {
          value += flag & same ? view.getUint8(at) : -view.getUint8(at)
          at += 1
        } else if (!(flag & same)) {
          value += view.getInt16(at)
          at += 2
        }
        return value
      })
    }
    const xs = axis(2, 16)
    const ys = axis(4, 32)
    const points = flags.map((flag, index) => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, isOn: (flag & 1) === 1 }))
    return ends.map((end, index) => points.slice((ends[index - 1] ?? -1) + 1, end + 1))
  }

  #composite(start: number, room: number): readonly (readonly Point[])[] {
    const view = this.#view
    const found: (readonly Point[])[] = []
    let at = start
    for (let flags = 0x20; flags & 0x20;) {
      flags = view.getUint16(at)
      const id = view.getUint16(at + 2)
      const isWide = (flags & 1) !== 0
      const dx = isWide ? view.getInt16(at + 4) : view.getInt8(at + 4)
      const dy = isWide ? view.getInt16(at + 6) : view.getInt8(at + 5)
      at += isWide ? 8 : 6
      const scales = scalesIn(flags)
      const scale = Array.from({ length: scales }, (_, index) => view.getInt16(at + index * 2) / 16384)
      at += scales * 2
      const moved = multiply([1, 0, 0, 1, dx, dy], scaleOf(scale))
      for (const points of this.#points(id, room - 1)) found.push(points.map((point) => through(moved, point)))
    }
    return found
  }
}

/** How many numbers say how a part is scaled. */
function scalesIn(flags: number): number {
  if (flags & 8) return 1
  if (flags & 0x40) return 2
  return flags & 0x80 ? 4 : 0
}

function scaleOf([a, b, c, d]: readonly number[]): Matrix {
  if (a === undefined) return identity
  if (b === undefined) return [a, 0, 0, a, 0, 0]
  return c === undefined || d === undefined ? [a, 0, 0, b, 0, 0] : [a, b, c, d, 0, 0]
}
