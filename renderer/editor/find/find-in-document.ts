import type { Node as DocumentNode } from '@tiptap/pm/model'
import { comparableText, type ComparableText } from '../../../shared/document/find/comparable-text'
import { findInText } from '../../../shared/document/find/find-in-text'
import type { FindQuery, FoundPlace } from '../../../shared/document/find/find-query'
import { textStretches } from './text-stretches'

interface PreparedStretch {
  readonly text: string
  readonly comparable: ComparableText
  /** From the start of the block's content. */
  readonly offset: number
}

/** Blocks that did not change are compared again with every letter of the query; making them comparable is the cost. */
const prepared = new WeakMap<DocumentNode, Map<string, readonly PreparedStretch[]>>()

function prepare(block: DocumentNode, query: FindQuery): readonly PreparedStretch[] {
  const strictness = `${query.isCaseSensitive}${query.areAccentsSensitive}`
  const known = prepared.get(block) ?? new Map<string, readonly PreparedStretch[]>()
  prepared.set(block, known)
  const ready =
    known.get(strictness) ??
    textStretches(block, 0).map(({ text, from }) => ({ text, offset: from, comparable: comparableText(text, query) }))
  known.set(strictness, ready)
  return ready
}

/** Every place of the query in the blocks that a range touches, in the order of the text. */
export function findInDocument(
  document: DocumentNode,
  query: FindQuery,
  range: FoundPlace = { from: 0, to: document.content.size },
): readonly FoundPlace[] {
  const places: FoundPlace[] = []
  document.nodesBetween(range.from, range.to, (node, position) => {
    if (!node.isTextblock) return true
    for (const { text, comparable, offset } of prepare(node, query)) {
      const start = position + 1 + offset
      for (const { from, to } of findInText(text, comparable, query))
        places.push({ from: start + from, to: start + to })
    }
    return false
  })
  return places.toSorted((one, other) => one.from - other.from)
}
