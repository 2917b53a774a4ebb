import type { DrawingFont } from './drawing-font'
import { short, type Matrix } from './matrix'

/** What `q` keeps and `Q` brings back. Colours as SVG takes them; null paints nothing. */
export interface GraphicsState {
  readonly matrix: Matrix
  readonly fill: string | null
  readonly stroke: string | null
  readonly fillOpacity: number
  readonly strokeOpacity: number
  readonly lineWidth: number
  readonly lineCap: number
  readonly lineJoin: number
  readonly miterLimit: number
  readonly dash: string
  readonly dashOffset: number
  /** Number of a clip of the surface. */
  readonly clip: number | null
  readonly font: DrawingFont | null
  readonly fontSize: number
  readonly isInvisible: boolean
}

export const firstState = (matrix: Matrix): GraphicsState => ({
  matrix,
  fill: '#000',
  stroke: '#000',
  fillOpacity: 1,
  strokeOpacity: 1,
  lineWidth: 1,
  lineCap: 0,
  lineJoin: 0,
  miterLimit: 10,
  dash: '',
  dashOffset: 0,
  clip: null,
  font: null,
  fontSize: 1,
  isInvisible: false,
})

const channel = (value: number): string =>
  Math.round(Math.min(1, Math.max(0, value)) * 255)
    .toString(16)
    .padStart(2, '0')

/** One number is gray, three are RGB, four are CMYK. */
export function colourOf(parts: readonly number[]): string | null {
  const [one = 0, two = 0, three = 0, black = 0] = parts
  if (parts.length === 1) return `#${channel(one).repeat(3)}`
  if (parts.length === 3) return `#${channel(one)}${channel(two)}${channel(three)}`
  if (parts.length !== 4) return null
  return `#${[one, two, three].map((ink) => channel((1 - ink) * (1 - black))).join('')}`
}

const caps = ['butt', 'round', 'square']
const joins = ['miter', 'round', 'bevel']

/** The attributes of a line in this colour. */
export function strokeOf(state: GraphicsState, colour: string): readonly string[] {
  const { lineWidth, lineCap, lineJoin, miterLimit, dash, dashOffset } = state
  return [
    `stroke="${colour}" stroke-width="${short(lineWidth)}"`,
    ...(lineCap === 0 ? [] : [`stroke-linecap="${caps[lineCap] ?? 'butt'}"`]),
    lineJoin === 0 ? `stroke-miterlimit="${short(miterLimit)}"` : `stroke-linejoin="${joins[lineJoin] ?? 'miter'}"`,
    ...(dash === '' ? [] : [`stroke-dasharray="${dash}" stroke-dashoffset="${short(dashOffset)}"`]),
  ]
}
