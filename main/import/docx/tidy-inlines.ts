import type { NodeJson } from '../../../shared/document/document-json'

/** A line without spaces and breaks at its ends: Word keeps typed ones that nobody sees. */
export function tidyInlines(inlines: readonly NodeJson[]): readonly NodeJson[] {
  const first = inlines.findIndex(isSeen)
  if (first < 0) return []
  const last = inlines.findLastIndex(isSeen)
  return inlines.slice(first, last + 1).map((node, index) => {
    if (node.type !== 'text') return node
    const start = index === 0 ? (node.text ?? '').trimStart() : (node.text ?? '')
    return { ...node, text: index === last - first ? start.trimEnd() : start }
  })
}

const isSeen = (node: NodeJson): boolean =>
  node.type === 'text' ? (node.text ?? '').trim() !== '' : node.type !== 'hardBreak'

/** The words of a line, its notes left out. */
export const wordsOfLine = (inlines: readonly NodeJson[]): string =>
  inlines.map((node) => (node.type === 'hardBreak' ? ' ' : (node.text ?? ''))).join('')
