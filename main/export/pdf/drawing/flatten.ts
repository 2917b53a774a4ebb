import type { Matrix } from './matrix'
import type { Path } from './path'

/** A line through points `x y x y …` in pixels. */
export interface Polyline {
  readonly points: readonly number[]
  readonly isClosed: boolean
}

/** How many straight lines stand for a curve whose control polygon is so long. */
const linesFor = (length: number): number => Math.min(24, Math.max(2, Math.ceil(Math.sqrt(length) * 1.2)))

const distance = (x0: number, y0: number, x1: number, y1: number): number => Math.hypot(x1 - x0, y1 - y0)

/** A quadratic curve from the last point. */
export function addQuadratic(points: number[], cx: number, cy: number, x: number, y: number): void {
  const [fromX = 0, fromY = 0] = points.slice(-2)
  const count = linesFor(distance(fromX, fromY, cx, cy) + distance(cx, cy, x, y))
  for (let index = 1; index <= count; index += 1) {
    const t = index / count
    const u = 1 - t
    points.push(u * u * fromX + 2 * u * t * cx + t * t * x, u * u * fromY + 2 * u * t * cy + t * t * y)
  }
}

function addCubic(points: number[], controls: readonly [number, number, number, number, number, number]): void {
  const [ax, ay, bx, by, x, y] = controls
  const [fromX = 0, fromY = 0] = points.slice(-2)
  const count = linesFor(distance(fromX, fromY, ax, ay) + distance(ax, ay, bx, by) + distance(bx, by, x, y))
  for (let index = 1; index <= count; index += 1) {
    const t = index / count
    const u = 1 - t
    const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
    points.push(p * fromX + q * ax + r * bx + s * x, p * fromY + q * ay + r * by + s * y)
  }
}

/** The lines of a path on the page, curves as many short ones. */
export function flatten(path: Path, [a, b, c, d, e, f]: Matrix): readonly Polyline[] {
  const lines: Polyline[] = []
  let points: number[] = []
  const end = (isClosed: boolean): void => {
    if (points.length > 2) lines.push({ points, isClosed })
    points = isClosed ? points.slice(0, 2) : []
  }
  const at = (x: number, y: number): readonly [number, number] => [a * x + c * y + e, b * x + d * y + f]
  for (const step of path) {
    if (step[0] === 'Z') end(true)
    else if (step[0] === 'C')
      addCubic(points, [...at(step[1], step[2]), ...at(step[3], step[4]), ...at(step[5], step[6])])
    else {
      if (step[0] === 'M') end(false)
      points.push(...at(step[1], step[2]))
    }
  }
  end(false)
  return lines
}
