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

/** A glyph's coverage, and the whole pixels from the corner of the page to the coverage's own. */
type Stamp = (coverage: Coverage, x: number, y: number) => void

/**
 * Glyphs as they were covered before, by their outline: each PDF numbers those of its fonts anew, but a letter keeps its
 * shape. A page of two thousand letters holds some eighty different ones.
 */
export class GlyphStore {
  readonly #numbers = new Map<string, number>()
  readonly #ofFont = new WeakMap<GlyphOutlines, Map<number, number>>()
  readonly #ofTurn = new Map<string, Map<number, Coverage>>()
  /** Runs of one size follow each other. */
  #last: { readonly turn: Turn; readonly known: Map<number, Coverage> } | null = null
  #bytes = 0

  /** Says of each glyph of a run where it is to be stamped; `matrix` leads from units of the font to pixels. */
  stamp(
    { outlines }: DrawingFont,
    glyphs: readonly { readonly id: number; readonly x: number }[],
    [a, b, c, d, e, f]: Matrix,
    stamp: Stamp,
  ): void {
    const turn: Turn = [a, b, c, d]
    const known = this.#coverages(turn)
    const numbers = this.#numbersOf(outlines)
    for (const { id, x } of glyphs) {
      const along = Math.round((a * x + e) * parts)
      const left = Math.floor(along / parts)
      const shift = along - left * parts
      const number = (numbers.get(id) ?? this.#numberOf(outlines, id, numbers)) * parts + shift
      let coverage = known.get(number)
      if (!coverage) {
        coverage = this.#cover(outlines, id, turn, shift)
        known.set(number, coverage)
      }
      stamp(coverage, left, Math.round(b * x + f))
    }
  }

  #cover(outlines: GlyphOutlines, id: number, turn: Turn, shift: number): Coverage {
    const coverage = coverShape(outlines.points(id).map((points) => outlineOf(points, turn, shift / parts)))
    this.#bytes += coverage.levels.length + 100
    return coverage
  }

  #coverages(turn: Turn): Map<number, Coverage> {
    if (this.#bytes > mostBytes) {
      this.#ofTurn.clear()
      this.#bytes = 0
      this.#last = null
    }
    if (this.#last?.turn.every((value, index) => value === turn[index])) return this.#last.known
    const key = turn.map((value) => value.toFixed(6)).join(' ')
    const known = this.#ofTurn.get(key) ?? new Map<number, Coverage>()
    this.#ofTurn.set(key, known)
    this.#last = { turn, known }
    return known
  }

  #numbersOf(outlines: GlyphOutlines): Map<number, number> {
    const ofFont = this.#ofFont.get(outlines) ?? new Map<number, number>()
    this.#ofFont.set(outlines, ofFont)
    return ofFont
  }

  #numberOf(outlines: GlyphOutlines, id: number, ofFont: Map<number, number>): number {
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
