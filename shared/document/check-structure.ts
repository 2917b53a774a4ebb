import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { documentLimits } from './document-limits'
import type { DocumentProblem } from './document-problem'

/** What types and attributes cannot say: tables are rectangular and small enough, ids are unique. */
export function checkStructure(root: ProseMirrorNode): DocumentProblem | null {
  const ids = new Set<string>()
  let problem: DocumentProblem | null = null
  root.descendants((node) => {
    if (problem) return false
    const id: unknown = node.attrs.id
    if (typeof id === 'string') {
      if (ids.has(id)) problem = { code: 'duplicate-id', detail: id }
      ids.add(id)
    }
    if (node.type.name === 'table') problem ??= checkTable(node)
    return !problem
  })
  return problem
}

function checkTable(table: ProseMirrorNode): DocumentProblem | null {
  const filled: number[] = []
  const widths: number[] = []
  for (let row = 0; row < table.childCount; row += 1) {
    let width = filled[row] ?? 0
    table.child(row).forEach((cell) => {
      const { colspan, rowspan } = cell.attrs as { colspan: number; rowspan: number }
      width += colspan
      for (let below = 1; below < rowspan; below += 1) filled[row + below] = (filled[row + below] ?? 0) + colspan
    })
    widths.push(width)
  }
  const columns = widths[0] ?? 0
  if (columns === 0 || filled.length > table.childCount || widths.some((width) => width !== columns)) {
    return { code: 'ragged-table', detail: `rows of ${[...new Set(widths)].join(', ')} columns` }
  }
  const cells = columns * table.childCount
  return cells > documentLimits.cellsPerTable ? { code: 'too-many-cells', detail: String(cells) } : null
}
