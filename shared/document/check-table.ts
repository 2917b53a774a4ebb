import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { documentLimits } from './document-limits'
import type { DocumentProblem } from './document-problem'

const ragged = (detail: string): DocumentProblem => ({ code: 'ragged-table', detail })

/**
 * Puts every cell on its place: a table is a rectangle in which each place belongs to one cell. Sums of widths alone
 * would pass merged cells that lie across each other, which no exporter can print.
 */
export function checkTable(table: ProseMirrorNode): DocumentProblem | null {
  const taken: boolean[][] = Array.from({ length: table.childCount }, () => [])
  let places = 0
  for (let row = 0; row < table.childCount; row += 1) {
    for (const { attrs } of table.child(row).children) {
      const { colspan, rowspan } = attrs as { colspan: number; rowspan: number }
      if (row + rowspan > table.childCount) return ragged('a cell reaches below the last row')
      places += colspan * rowspan
      if (places > documentLimits.cellsPerTable) return { code: 'too-many-cells', detail: String(places) }
      if (!place(taken.slice(row, row + rowspan), colspan)) return ragged('two cells share a place')
    }
  }
  const columns = taken[0]?.length ?? 0
  const isFull = columns > 0 && places === columns * table.childCount && taken.every((row) => row.length === columns)
  return isFull ? null : ragged(`rows of ${[...new Set(taken.map((row) => row.length))].join(', ')} columns`)
}

/** Takes the first free place of the first row; false when a cell from above lies in the way. */
function place(rows: readonly boolean[][], colspan: number): boolean {
  let column = 0
  while (rows[0]?.[column]) column += 1
  for (const row of rows) {
    for (let offset = 0; offset < colspan; offset += 1) {
      if (row[column + offset]) return false
      row[column + offset] = true
    }
  }
  return true
}
