interface Spans {
  readonly colspan: number
  readonly rowspan: number
}

interface Placed<Cell> {
  readonly rows: readonly (readonly Cell[])[]
  /** Places that each row fills. */
  readonly widths: readonly number[]
  /** True when merged cells lay across each other: the later one is narrower now. */
  readonly isChanged: boolean
}

/** Puts cells on their places as browsers do; where two would share one, the later cell ends before it. */
export function placeCells<Cell extends Spans>(rows: readonly (readonly Cell[])[], columns: number): Placed<Cell> {
  const taken = rows.map(() => new Array<boolean>(columns).fill(false))
  let isChanged = false
  const placed = rows.map((row, index) =>
    row.map((cell) => {
      const below = taken.slice(index, index + cell.rowspan)
      const column = Math.max(0, taken[index]?.indexOf(false) ?? 0)
      const colspan = freeRun(below, column, cell.colspan)
      isChanged ||= colspan < cell.colspan
      for (const line of below) line.fill(true, column, column + colspan)
      return { ...cell, colspan }
    }),
  )
  return { rows: placed, widths: taken.map((row) => row.filter(Boolean).length), isChanged }
}

function freeRun(rows: readonly (readonly boolean[])[], column: number, wanted: number): number {
  let run = 1
  while (run < wanted && rows.every((row) => !row[column + run])) run += 1
  return run
}
