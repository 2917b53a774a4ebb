/** More differences than this read as one replacement, and cost more than they tell. */
const mostDifferences = 600

export type KeyPair = readonly [before: number, after: number]

/** Places of equal keys in the shortest way from one list to the other (Myers), in order. */
export function alignKeys(before: readonly string[], after: readonly string[]): readonly KeyPair[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let tail = 0
  const most = Math.min(before.length, after.length) - start
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  const middle = alignMiddle(before.slice(start, before.length - tail), after.slice(start, after.length - tail))
  return [
    ...Array.from({ length: start }, (_, place): KeyPair => [place, place]),
    ...middle.map(([a, b]): KeyPair => [a + start, b + start]),
    ...Array.from({ length: tail }, (_, place): KeyPair => [before.length - tail + place, after.length - tail + place]),
  ]
}

function alignMiddle(before: readonly string[], after: readonly string[]): readonly KeyPair[] {
  if (before.length === 0 || after.length === 0) return []
  const limit = Math.min(before.length + after.length, mostDifferences)
  const zero = limit + 1
  const furthest = new Int32Array(2 * zero + 1)
  const trace: Int32Array[] = []
  for (let step = 0; step <= limit; step += 1) {
    trace.push(furthest.slice(zero - step - 1, zero + step + 2))
    for (let line = -step; line <= step; line += 2) {
      const above = furthest[zero + line + 1] ?? 0
      const left = furthest[zero + line - 1] ?? 0
      let x = isFromAbove(line, step, left, above) ? above : left + 1
      while (x < before.length && x - line < after.length && before[x] === after[x - line]) x += 1
      furthest[zero + line] = x
      if (x >= before.length && x - line >= after.length) return walkBack(trace, before.length, after.length)
    }
  }
  return []
}

const isFromAbove = (line: number, step: number, left: number, above: number) =>
  line === -step || (line !== step && left < above)

/** `trace[step]` holds the lines from -step-1 to step+1 as they were before that step. */
function walkBack(trace: readonly Int32Array[], width: number, height: number): readonly KeyPair[] {
  const pairs: KeyPair[] = []
  let x = width
  let y = height
  for (let step = trace.length - 1; step >= 0; step -= 1) {
    const at = (line: number) => trace[step]?.[line + step + 1] ?? 0
    const line = x - y
    const from = isFromAbove(line, step, at(line - 1), at(line + 1)) ? line + 1 : line - 1
    const fromX = at(from)
    const fromY = fromX - from
    while (x > fromX && y > fromY && x > 0) pairs.push([--x, --y])
    x = fromX
    y = fromY
  }
  return pairs.reverse()
}
