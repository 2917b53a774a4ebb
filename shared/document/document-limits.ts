/** Limits of one document (RELIABILITY.md section 6). */
export const documentLimits = {
  depth: 100,
  /** Characters of JSON. */
  size: 30_000_000,
  nodes: 400_000,
  cellsPerTable: 10_000,
} as const
