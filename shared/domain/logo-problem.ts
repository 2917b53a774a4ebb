/** Why a picture does not do as a logo on a cover. */
export type LogoProblem = 'kind' | 'resolution' | 'shape'

interface LogoFacts {
  readonly mediaType: string
  /** In pixels, of an SVG in its own units. */
  readonly width: number
  readonly height: number
}

/** Millimetres that a logo has at most on A4; the same numbers as the cover of the book. */
const room = { height: 13.6, width: 48 } as const
/** Coarser than this is seen on paper. */
const leastDotsPerInch = 200
const widest = 8
const narrowest = 0.25

/**
 * The first thing that is wrong with a logo: neither SVG nor PNG, too wide or too narrow a shape to be read at its
 * size, too few pixels for paper. Null when it will do.
 */
export function logoProblem({ mediaType, width, height }: LogoFacts): LogoProblem | null {
  if (mediaType !== 'image/svg+xml' && mediaType !== 'image/png') return 'kind'
  const ratio = width / Math.max(1, height)
  if (ratio > widest || ratio < narrowest) return 'shape'
  if (mediaType === 'image/svg+xml') return null
  const printed = Math.min(room.height, room.width / ratio)
  return (height / printed) * 25.4 < leastDotsPerInch ? 'resolution' : null
}
