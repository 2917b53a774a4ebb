/** The value below which `share` of the samples lie. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Milliseconds that `body` took. */
export function timed(body: () => void): number {
  const start = performance.now()
  body()
  return performance.now() - start
}

/** Prints one row: what, its figures, and the budget of DESIGN section 10. */
export function print(what: string, figures: string, budget: string): void {
  console.log(`${what.padEnd(58)} ${figures.padEnd(44)} budget ${budget}`)
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
