import type { TableBlock, TableCell } from './manuscript-blocks'

export interface PlacedCell {
  readonly cell: TableCell
  readonly column: number
}

/** The first column of every cell, past the cells that reach down from rows above. */
export function tableGrid({ rows, columns }: TableBlock): readonly (readonly PlacedCell[])[] {
  const taken = new Array<number>(columns).fill(0)
  return rows.map((row) => {
    const placed: PlacedCell[] = []
    let column = 0
    for (const cell of row) {
      while (column < columns && (taken[column] ?? 0) > 0) column += 1
      placed.push({ cell, column })
      for (let offset = 0; offset < cell.colspan; offset += 1) taken[column + offset] = cell.rowspan
      column += cell.colspan
    }
    for (let index = 0; index < columns; index += 1) taken[index] = Math.max(0, (taken[index] ?? 0) - 1)
    return placed
  })
}
