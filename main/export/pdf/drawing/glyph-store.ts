import { coverShape, type Coverage, type Outline } from './coverage'
import type { DrawingFont } from './drawing-font'
import { addQuadratic } from './flatten'
import { between, type GlyphOutlines, type Point } from './glyph-outlines'
import type { Matrix } from './matrix'

const mostBytes = 24_000_000
/** Parts of a pixel to which a glyph is moved along its line; across it, lines stand on whole pixels. */
const parts = 4

/** Four numbers that turn and size glyphs; where they stand comes for each. */
type Turn = readonly [number, number, number, number]

function outlineOf(points: readonly Point[], [a, b, c, d]: Turn, shift: number): Outline {
  const [first] = points
  const last = points.at(-1)
  if (!first || !last) return []
  const start = [first, last].find((point) => point.isOn) ?? between(first, last)
  const outline: number[] = []
  const at = ({ x, y }: Point): readonly [number, number] => [a * x + c * y + shift, b * x + d * y]
  outline.push(...at(start))
  let control: Point | null = null
  const lineTo = (to: Point): void => {
    if (control) addQuadratic(outline, ...at(control), ...at(to))
    else outline.push(...at(to))
    control = null
  }
  for (const point of [...points.filter((one) => one !== start), start]) {
    if (point.isOn) lineTo(point)
    else {
      if (control) lineTo(between(control, point))
      control = point
    }
  }
  return outline
}

export interface StampedGlyph {
  readonly coverage: Coverage
  /** Whole pixels from the corner of the page to the coverage's own. */
  readonly x: number
  readonly y: number
}

/**
 * Glyphs as they were covered before, by their outline: each PDF numbers those of its fonts anew, but a letter keeps its
 * shape. A page of two thousand letters holds some eighty different ones.
 */
export class GlyphStore {
  readonly #numbers = new Map<string, number>()
  readonly #ofFont = new WeakMap<GlyphOutlines, Map<number, number>>()
  readonly #ofTurn = new Map<string, Map<number, Coverage>>()
  #bytes = 0

  /** Where a run's glyphs are to be stamped; `matrix` leads from units of the font to pixels. */
  stamps({ outlines }: DrawingFont, glyphs: readonly { readonly id: number; readonly x: number }[], matrix: Matrix) {
    const [a, b, c, d, e, f] = matrix
    const turn: Turn = [a, b, c, d]
    const known = this.#coverages(turn)
    return glyphs.map(({ id, x }): StampedGlyph => {
      const along = Math.round((a * x + e) * parts)
      const left = Math.floor(along / parts)
      const shift = along - left * parts
      const number = this.#numberOf(outlines, id) * parts + shift
      let coverage = known.get(number)
      if (!coverage) {
        coverage = coverShape(outlines.points(id).map((points) => outlineOf(points, turn, shift / parts)))
        known.set(number, coverage)
        this.#bytes += coverage.levels.length + 100
      }
      return { coverage, x: left, y: Math.round(b * x + f) }
    })
  }

  #coverages(turn: Turn): Map<number, Coverage> {
    if (this.#bytes > mostBytes) {
      this.#ofTurn.clear()
      this.#bytes = 0
    }
    const key = turn.map((value) => value.toFixed(6)).join(' ')
    const known = this.#ofTurn.get(key) ?? new Map<number, Coverage>()
    this.#ofTurn.set(key, known)
    return known
  }

  #numberOf(outlines: GlyphOutlines, id: number): number {
    const ofFont = this.#ofFont.get(outlines) ?? new Map<number, number>()
    this.#ofFont.set(outlines, ofFont)
    const known = ofFont.get(id)
    if (known !== undefined) return known
    const shape = outlines
      .glyph(id)
      .map(({ x, y, path }) => `${String(x)} ${String(y)}${path}`)
      .join('')
    const number = this.#numbers.get(shape) ?? this.#numbers.size
    this.#numbers.set(shape, number)
    ofFont.set(id, number)
    return number
  }
}
