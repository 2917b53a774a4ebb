import type { BlockPair } from './comparison'
import type { TextChange } from './merged-text'

/**
 * Cells that came or went in every row of a table are one column, not a change a row: nobody walks through twelve of
 * them, and no single one could be taken back without leaving the table ragged.
 */
export function groupColumns(table: BlockPair, changes: readonly TextChange[]): readonly TextChange[] {
  const rows = table.content.type === 'blocks' ? table.content.blocks.filter((row) => row.kind === 'pair') : []
  const columns = new Map<string, TextChange[]>()
  for (const change of changes) {
    const key = columnKey(table, change)
    if (key !== null) columns.set(key, [...(columns.get(key) ?? []), change])
  }
  const grouped = new Map<TextChange, TextChange | null>()
  for (const cells of columns.values()) {
    if (cells.length < 2 || cells.length !== rows.length) continue
    cells.forEach((cell, place) => grouped.set(cell, place === 0 ? joined(cells, cell) : null))
  }
  return changes.flatMap((change) => {
    const column = grouped.get(change)
    return column === undefined ? [change] : (column ?? [])
  })
}

/** Whether it came or went, and which cell of its row it is. */
function columnKey(table: BlockPair, { kind, nodeType, places }: TextChange): string | null {
  const [place] = places
  if (!place || !/^table(Cell|Header)$/.test(nodeType) || (kind !== 'inserted' && kind !== 'deleted')) return null
  const row = rowOf(table, place.block)
  return row === null ? null : `${kind} ${row.indexOf(place.block)}`
}

/** The cells of the row as the text has them that holds the cell. */
function rowOf(table: BlockPair, cell: unknown): readonly unknown[] | null {
  if (table.content.type !== 'blocks') return null
  for (const row of table.content.blocks) {
    if (row.kind !== 'pair' || row.content.type !== 'blocks') continue
    const found = row.content.blocks.find((one) => one === cell)
    if (!found) continue
    const other = found.kind === 'inserted' ? 'deleted' : 'inserted'
    return row.content.blocks.filter((one) => one.kind !== other)
  }
  return null
}

function joined(cells: readonly TextChange[], first: TextChange): TextChange {
  const sum = (count: (cell: TextChange) => number) => cells.reduce((all, cell) => all + count(cell), 0)
  return {
    ...first,
    excerpt: cells
      .map(({ excerpt }) => excerpt)
      .filter(Boolean)
      .join(' · '),
    insertedWords: sum((cell) => cell.insertedWords),
    deletedWords: sum((cell) => cell.deletedWords),
    places: cells.flatMap(({ places }) => places),
  }
}
