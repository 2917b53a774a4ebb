/** Sequences of versions as closed ranges in rising order, none touching the next: `[[1, 4], [6, 6]]`. */
export type Runs = readonly (readonly [number, number])[]

/** The same with one more sequence, which is higher than all others. */
export function withSequence(runs: Runs, sequence: number): Runs {
  const last = runs.at(-1)
  if (!last || last[1] < sequence - 1) return [...runs, [sequence, sequence]]
  return [...runs.slice(0, -1), [last[0], Math.max(last[1], sequence)]]
}

/** Every sequence that one of the lists holds. */
export function joinRuns(lists: readonly Runs[]): Runs {
  const joined: (readonly [number, number])[] = []
  for (const [from, to] of lists.flat().toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && last[1] >= from - 1) joined[joined.length - 1] = [last[0], Math.max(last[1], to)]
    else joined.push([from, to])
  }
  return joined
}

/** Every sequence that both lists hold. */
export function commonRuns(one: Runs, other: Runs): Runs {
  return one.flatMap(([from, to]) =>
    other.flatMap(([start, end]) => {
      const both = [Math.max(from, start), Math.min(to, end)] as const
      return both[0] <= both[1] ? [both] : []
    }),
  )
}

export const holds = (runs: Runs, sequence: number): boolean =>
  runs.some(([from, to]) => from <= sequence && sequence <= to)

/** Reads what `JSON.stringify` wrote; throws on anything else, which only a damaged index can hold. */
export function parseRuns(text: string): Runs {
  const parsed: unknown = JSON.parse(text)
  const isRun = (run: unknown): run is readonly [number, number] =>
    Array.isArray(run) && run.length === 2 && run.every((bound) => typeof bound === 'number')
  if (!Array.isArray(parsed) || !parsed.every(isRun)) throw new TypeError('not a list of runs')
  return parsed
}
