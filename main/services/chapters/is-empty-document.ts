import type { NodeJson } from '../../../shared/document/document-json'

const telling: ReadonlySet<string> = new Set([
  'text',
  'figure',
  'table',
  'citation',
  'crossReference',
  'glossaryTerm',
  'variable',
  'writingLines',
  'footnote',
])

/** True when nothing in the document would be missed: no text, picture, table or inline piece. */
export function isEmptyDocument(node: NodeJson): boolean {
  return !telling.has(node.type) && (node.content ?? []).every(isEmptyDocument)
}
