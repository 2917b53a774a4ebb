import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { checkTable } from './check-table'
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
