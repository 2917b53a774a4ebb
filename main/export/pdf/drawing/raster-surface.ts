import { createHash } from 'node:crypto'
import type { PdfFile } from '../conformance/pdf-file'
import type { PdfValue } from '../conformance/pdf-value'
import { coverShape, fullCover, type Coverage } from './coverage'
import { flatten } from './flatten'
import type { GlyphStore } from './glyph-store'
import type { GraphicsState } from './graphics-state'
import type { Matrix } from './matrix'
import type { FillRule, Path } from './path'
import type { PictureStore } from './picture-store'
import type { Pixels } from './pixels'
import { strokeOutlines } from './stroke-outlines'
import type { PaintedPath, PlacedRun, Surface } from './surface'

/** What is let through: a box of whole pixels and, where that is not all, a shape in it. */
interface Clip {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly shape: Coverage | null
}

/** What shapes are stamped with. */
interface Ink {
  readonly colour: number
  readonly opacity: number
  readonly clip: Clip
  /** The colour of each level on white paper, where nearly everything stands. */
  readonly onWhite: Uint32Array
}

const white = 0xffffff
const caps = ['butt', 'round', 'square'] as const

const numberOf = (colour: string): number => Number.parseInt(colour.slice(1), 16)

function mix(under: number, over: number, part: number): number {
  const channel = (shift: number): number => {
    const below = (under >> shift) & 255
    return Math.round(below + (((over >> shift) & 255) - below) * part) << shift
  }
  return channel(16) | channel(8) | channel(0)
}

const isLevel = ([, b, c]: Matrix): boolean => Math.abs(b) < 1e-9 && Math.abs(c) < 1e-9

const levelAt = ({ x, y, width, height, levels }: Coverage, column: number, row: number): number => {
  const [inX, inY] = [column - x, row - y]
  return inX < 0 || inY < 0 || inX >= width || inY >= height ? 0 : (levels[inY * width + inX] ?? 0)
}

/** Paints pixels: as large as they stand on the screen, a tenth of the bytes of a drawing, and decoded beside the window's own work. */
export class RasterSurface implements Surface {
  readonly unknown = new Set<string>()
  readonly width: number
  readonly height: number
  readonly pixels: Uint32Array
  readonly #glyphs: GlyphStore
  readonly #pictures: PictureStore
  readonly #clips: Clip[] = []
  readonly #inks = new Map<string, Uint32Array>()

  constructor(width: number, height: number, glyphs: GlyphStore, pictures: PictureStore) {
    this.width = width
    this.height = height
    this.#glyphs = glyphs
    this.#pictures = pictures
    this.pixels = new Uint32Array(width * height).fill(white)
  }

  /** Equal for equal pages. */
  get key(): string {
    const { buffer, byteOffset, byteLength } = this.pixels
    const bytes = new Uint8Array(buffer, byteOffset, byteLength)
    return createHash('sha1')
      .update(`${String(this.width)} `)
      .update(bytes)
      .digest('base64url')
  }

  paint({ path, fill, rule, stroke }: PaintedPath, state: GraphicsState): void {
    const { matrix, fillOpacity, strokeOpacity, lineWidth, lineCap, dash, dashOffset } = state
    const lines = flatten(path, matrix)
    if (fill !== null) {
      const shape = coverShape(
        lines.map(({ points }) => points),
        rule === 'evenodd',
      )
      this.#stamp(shape, 0, 0, this.#ink(numberOf(fill), fillOpacity, state))
    }
    if (stroke === null) return
    const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
    const outlines = strokeOutlines(lines, {
      width: lineWidth * scale,
      cap: caps[lineCap] ?? 'butt',
      dash: dash === '' ? [] : dash.split(' ').map((length) => Number(length) * scale),
      dashOffset: dashOffset * scale,
    })
    this.#stamp(coverShape(outlines), 0, 0, this.#ink(numberOf(stroke), strokeOpacity, state))
  }

  write({ glyphs, font, fill, matrix }: PlacedRun, state: GraphicsState): void {
    const ink = this.#ink(numberOf(fill), state.fillOpacity, state)
    this.#glyphs.stamp(font, glyphs, matrix, (coverage, x, y) => this.#stamp(coverage, x, y, ink))
  }

  picture(file: PdfFile, value: PdfValue | undefined, state: GraphicsState): void {
    const [a, , , d, e, f] = state.matrix
    if (!isLevel(state.matrix) || a <= 0 || d >= 0) {
      this.unknown.add('picture')
      return
    }
    const [left, top] = [Math.round(e), Math.round(f + d)]
    const [width, height] = [Math.round(e + a) - left, Math.round(f) - top]
    const picture = this.#pictures.sized(file, value, width, height)
    if (picture === 'unknown') this.unknown.add('picture')
    if (typeof picture === 'string') return
    this.#place(picture, left, top, state)
  }

  clip(path: Path, rule: FillRule, state: GraphicsState): number {
    const shape = coverShape(
      flatten(path, state.matrix).map(({ points }) => points),
      rule === 'evenodd',
    )
    const outer = this.#clipOf(state)
    const isBox = path.length <= 6 && path.every(([step]) => step !== 'C') && isLevel(state.matrix)
    return (
      this.#clips.push({
        left: Math.max(outer.left, shape.x),
        top: Math.max(outer.top, shape.y),
        right: Math.min(outer.right, shape.x + shape.width),
        bottom: Math.min(outer.bottom, shape.y + shape.height),
        shape: isBox ? outer.shape : both(outer.shape, shape),
      }) - 1
    )
  }

  #clipOf({ clip }: GraphicsState): Clip {
    const whole = { left: 0, top: 0, right: this.width, bottom: this.height, shape: null }
    return clip === null ? whole : (this.#clips[clip] ?? whole)
  }

  #place({ data, width, height }: Pixels, left: number, top: number, state: GraphicsState): void {
    const clip = this.#clipOf(state)
    for (let row = Math.max(top, clip.top); row < Math.min(top + height, clip.bottom); row += 1)
      for (let column = Math.max(left, clip.left); column < Math.min(left + width, clip.right); column += 1) {
        const source = ((row - top) * width + column - left) * 4
        const colour = ((data[source] ?? 0) << 16) | ((data[source + 1] ?? 0) << 8) | (data[source + 2] ?? 0)
        const part = clip.shape ? levelAt(clip.shape, column, row) / fullCover : 1
        const opacity = ((data[source + 3] ?? 255) / 255) * part * state.fillOpacity
        const at = row * this.width + column
        this.pixels[at] = opacity >= 1 ? colour : mix(this.pixels[at] ?? white, colour, opacity)
      }
  }

  #stamp(shape: Coverage, x: number, y: number, ink: Ink): void {
    const { pixels } = this
    const { levels, width, height } = shape
    const { clip, onWhite } = ink
    const [left, top] = [shape.x + x, shape.y + y]
    const fromX = Math.max(left, clip.left)
    const toX = Math.min(left + width, clip.right)
    const toY = Math.min(top + height, clip.bottom)
    // The innermost loop of everything: two thousand letters a page.
    for (let row = Math.max(top, clip.top); row < toY; row += 1) {
      const source = (row - top) * width - left
      const target = row * this.width
      for (let column = fromX; column < toX; column += 1) {
        const level = levels[source + column] ?? 0
        if (level === 0) continue
        const under = pixels[target + column] ?? white
        pixels[target + column] =
          under === white && clip.shape === null ? (onWhite[level] ?? white) : over(under, level, ink, column, row)
      }
    }
  }

  #ink(colour: number, opacity: number, state: GraphicsState): Ink {
    const clip = this.#clipOf(state)
    const key = `${String(colour)} ${String(opacity)}`
    const known = this.#inks.get(key)
    if (known) return { colour, opacity, clip, onWhite: known }
    const onWhite = Uint32Array.from({ length: fullCover + 1 }, (_, level) =>
      mix(white, colour, (level / fullCover) * opacity),
    )
    this.#inks.set(key, onWhite)
    return { colour, opacity, clip, onWhite }
  }
}

function over(under: number, level: number, { colour, opacity, clip }: Ink, column: number, row: number): number {
  const part = clip.shape ? levelAt(clip.shape, column, row) / fullCover : 1
  return mix(under, colour, (level / fullCover) * opacity * part)
}

/** What lies in both shapes. */
function both(outer: Coverage | null, inner: Coverage): Coverage {
  if (outer === null) return inner
  const levels = inner.levels.map((level, at) =>
    Math.round(
      (level * levelAt(outer, inner.x + (at % inner.width), inner.y + Math.floor(at / inner.width))) / fullCover,
    ),
  )
  return { ...inner, levels }
}
