import { short } from './matrix'

/** One step of a path in the space of its matrix: where to, and for a curve (`C`) its two control points before that. */
export type PathStep =
  readonly ['M' | 'L', number, number] | readonly ['C', number, number, number, number, number, number] | readonly ['Z']

export type Path = readonly PathStep[]

/** `even-odd` leaves holes where lines overlap. */
export type FillRule = 'nonzero' | 'evenodd'

/** A rectangle as PDF's `re` makes it. */
export const rectangle = (x: number, y: number, width: number, height: number): Path => [
  ['M', x, y],
  ['L', x + width, y],
  ['L', x + width, y + height],
  ['L', x, y + height],
  ['Z'],
]

/** As the `d` of SVG. */
export const svgPath = (path: Path): string =>
  path.map(([step, ...values]) => `${step}${values.map((value) => short(value)).join(' ')}`).join('')
