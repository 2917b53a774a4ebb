const limits = { columns: 100, rowspan: 1000, cells: 10_000 } as const

/**
 * Makes every pasted table a rectangle that the schema takes: spans within bounds, rows equally wide, no table within a
 * table, only text, lists and pictures in cells. A table that is too large becomes the paragraphs of its cells.
 */
export function squarePastedTables(root: ParentNode): void {
  for (const table of [...root.querySelectorAll('table table')].toReversed()) flatten(table)
  for (const table of root.querySelectorAll('table')) square(table)
  for (const heading of root.querySelectorAll(':is(td, th, li, blockquote) :is(h1, h2, h3, h4, h5, h6)'))
    embolden(heading)
}

function flatten(table: Element): void {
  const page = table.ownerDocument
  const cells = [...table.querySelectorAll('td, th')].map((cell) => {
    const box = page.createElement('div')
    box.append(...cell.childNodes)
    return box
  })
  table.replaceWith(...cells)
}

function square(table: HTMLTableElement): void {
  const rows = [...table.rows]
  rows.forEach((row, index) => {
    for (const cell of row.cells) clampSpans(cell, rows.length - index)
  })
  const widths = rowWidths(rows)
  const width = Math.max(0, ...widths)
  if (width === 0 || width > limits.columns || width * rows.length > limits.cells) return flatten(table)
  rows.forEach((row, index) => {
    for (let missing = width - (widths[index] ?? width); missing > 0; missing -= 1)
      row.append(table.ownerDocument.createElement('td'))
  })
}

function clampSpans(cell: HTMLTableCellElement, below: number): void {
  const clamp = (name: string, most: number) => {
    const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10)
    if (value > 1) cell.setAttribute(name, String(Math.min(value, most)))
    else cell.removeAttribute(name)
  }
  clamp('colspan', limits.columns)
  clamp('rowspan', Math.min(limits.rowspan, below))
}

function rowWidths(rows: readonly HTMLTableRowElement[]): readonly number[] {
  const widths = rows.map(() => 0)
  rows.forEach((row, index) => {
    for (const cell of row.cells) {
      const { colSpan, rowSpan } = cell
      for (let line = index; line < Math.min(rows.length, index + rowSpan); line += 1)
        widths[line] = (widths[line] ?? 0) + colSpan
    }
  })
  return widths
}

function embolden(heading: Element): void {
  const page = heading.ownerDocument
  const paragraph = page.createElement('p')
  const bold = page.createElement('strong')
  bold.append(...heading.childNodes)
  paragraph.append(bold)
  heading.replaceWith(paragraph)
}
