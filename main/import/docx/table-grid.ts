import { childOf, childrenOf, elementsOf, switchOf, valueOf, wholeNumber, type XmlElement } from './xml-element'

export interface GridCell {
  /** Empty for a place that the file leaves free; more than one where cells are merged downwards. */
  readonly sources: readonly XmlElement[]
  readonly column: number
  readonly colspan: number
  readonly rowspan: number
  readonly isHeader: boolean
}
interface OpenCell {
  readonly sources: XmlElement[]
  readonly column: number
  readonly colspan: number
  rowspan: number
  readonly isHeader: boolean
}

export interface TableGrid {
  readonly rows: readonly (readonly GridCell[])[]
  readonly columns: number
  /** Free places were filled. */
  readonly isRepaired: boolean
}

interface GridLimits {
  readonly columns: number
  readonly rowspan: number
}

/** Puts the cells of Word's table on their places: widths in columns, cells that go on from the row above. */
export function readGrid(table: XmlElement, limits: GridLimits): TableGrid {
  const rows: OpenCell[][] = []
  const widths: number[] = []
  let above: readonly OpenCell[] = []
  for (const source of rowsOf(table)) {
    const { own, standing } = placeRow(source, above, limits)
    rows.push(own)
    widths.push(widthOf(standing))
    above = standing
  }
  const columns = widths.reduce((most, width) => Math.max(most, width), 0)
  const isRepaired = widths.some((width) => width < columns)
  const filled = rows.map((row, index) => {
    const missing = columns - (widths[index] ?? columns)
    return [...row, ...Array.from({ length: missing }, (_, offset) => free(columns - missing + offset))]
  })
  return { rows: dropEmptyRows(filled), columns, isRepaired }
}

const free = (column: number): OpenCell => ({ sources: [], column, colspan: 1, rowspan: 1, isHeader: false })
const widthOf = (row: readonly OpenCell[]): number => Math.max(0, ...row.map(({ column, colspan }) => column + colspan))

/** A row all of whose places belong to cells from above adds nothing: those cells end one row earlier. */
function dropEmptyRows(rows: readonly (readonly OpenCell[])[]): readonly (readonly GridCell[])[] {
  if (rows.every((row) => row.length > 0)) return rows
  return rows.flatMap((row, index) => {
    if (row.length === 0) return []
    return [
      row.map((cell) => {
        const covered = rows.slice(index + 1, index + cell.rowspan).filter((one) => one.length === 0).length
        return { ...cell, rowspan: cell.rowspan - covered }
      }),
    ]
  })
}

function rowsOf(table: XmlElement): readonly XmlElement[] {
  return elementsOf(table).flatMap((child): readonly XmlElement[] => {
    if (child.name === 'w:tr') return childOf(childOf(child, 'w:trPr'), 'w:del') ? [] : [child]
    const content = child.name === 'w:sdt' ? childOf(child, 'w:sdtContent') : null
    if (content) return rowsOf(content)
    return child.name === 'w:customXml' || child.name === 'w:ins' ? rowsOf(child) : []
  })
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return elementsOf(row).flatMap((child): readonly XmlElement[] => {
    if (child.name === 'w:tc') return [child]
    const content = child.name === 'w:sdt' ? childOf(child, 'w:sdtContent') : null
    if (content) return cellsOf(content)
    return child.name === 'w:customXml' ? cellsOf(child) : []
  })
}

interface PlacedRow {
  readonly own: OpenCell[]
  /** The cells that stand in this row, from above or its own. */
  readonly standing: readonly OpenCell[]
}

function placeRow(row: XmlElement, above: readonly OpenCell[], limits: GridLimits): PlacedRow {
  const properties = childOf(row, 'w:trPr')
  const isHeader = switchOf(properties, 'w:tblHeader') === true
  const own: OpenCell[] = []
  const standing: OpenCell[] = []
  const skip = (count: number) => {
    for (; count > 0; count -= 1) add(free(column))
  }
  const add = (cell: OpenCell) => {
    own.push(cell)
    standing.push(cell)
    column += cell.colspan
  }
  let column = 0
  skip(clamp(wholeNumber(valueOf(properties, 'w:gridBefore')) ?? 0, 0, limits.columns))
  for (const source of cellsOf(row)) {
    const cell = childOf(source, 'w:tcPr')
    const colspan = clamp(wholeNumber(valueOf(cell, 'w:gridSpan')) ?? 1, 1, limits.columns)
    const merge = childrenOf(cell, 'w:vMerge')[0]
    const goesOn = merge !== undefined && merge.attributes['w:val'] !== 'restart'
    const upper = goesOn ? above.find((one) => one.column === column && one.colspan === colspan) : undefined
    if (upper && upper.rowspan < limits.rowspan) {
      upper.rowspan += 1
      upper.sources.push(source)
      standing.push(upper)
      column += colspan
    } else add({ sources: [source], column, colspan, rowspan: 1, isHeader })
  }
  skip(clamp(wholeNumber(valueOf(properties, 'w:gridAfter')) ?? 0, 0, limits.columns))
  return { own, standing }
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)
