/** `a b c d e f` of a PDF and of SVG alike. */
export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

/** A number as SVG takes it, no longer than it is worth. */
export const short = (value: number, digits = 3): string => String(Number(value.toFixed(digits)))

export function transformOf(matrix: Matrix): string {
  const [a, b, c, d, e, f] = matrix
  return `matrix(${[a, b, c, d].map((value) => short(value, 6)).join(' ')} ${short(e)} ${short(f)})`
}
