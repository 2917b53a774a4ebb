import type { Node as DocumentNode } from '@tiptap/pm/model'
import { comparableText, type ComparableText } from '../../../shared/document/find/comparable-text'
import { findInText } from '../../../shared/document/find/find-in-text'
import type { FindQuery, FoundPlace } from '../../../shared/document/find/find-query'
import { attributeTexts, type SearchedAttribute } from '../../../shared/document/find/searched-attributes'
import { comparePlaces, type EditorPlace } from './found-in-node'
import { textStretches } from './text-stretches'

interface PreparedStretch {
  readonly text: string
  readonly comparable: ComparableText
  /** From the start of the block's content; of an attribute from the start of its node. */
  readonly offset: number
  readonly within: { readonly attribute: SearchedAttribute; readonly order: number; readonly size: number } | null
}

/** Blocks that did not change are compared again with every letter of the query; making them comparable is the cost. */
const prepared = new WeakMap<DocumentNode, Map<string, readonly PreparedStretch[]>>()

function prepare(block: DocumentNode, query: FindQuery): readonly PreparedStretch[] {
  const strictness = `${query.isCaseSensitive}${query.areAccentsSensitive}`
  const known = prepared.get(block) ?? new Map<string, readonly PreparedStretch[]>()
  prepared.set(block, known)
  const ready = known.get(strictness) ?? [
    ...inAttributes(block, -1, query),
    ...(block.isTextblock ? inTextblock(block, query) : []),
  ]
  known.set(strictness, ready)
  return ready
}

function inTextblock(block: DocumentNode, query: FindQuery): readonly PreparedStretch[] {
  const stretches: PreparedStretch[] = textStretches(block, 0).map(({ text, from }) => ({
    text,
    offset: from,
    comparable: comparableText(text, query),
    within: null,
  }))
  block.descendants((chip, offset) => {
    stretches.push(...inAttributes(chip, offset, query))
  })
  return stretches
}

function inAttributes({ type, attrs, nodeSize: size }: DocumentNode, offset: number, query: FindQuery) {
  return attributeTexts({ name: type.name, attrs }).map(({ attribute, text }, order): PreparedStretch => {
    return { text, offset, comparable: comparableText(text, query), within: { attribute, order, size } }
  })
}

/** Every place of the query in the blocks that a range touches, in the order of the text. */
export function findInDocument(
  document: DocumentNode,
  query: FindQuery,
  range: FoundPlace = { from: 0, to: document.content.size },
): readonly EditorPlace[] {
  const places: EditorPlace[] = []
  document.nodesBetween(range.from, range.to, (node, position) => {
    for (const { text, comparable, offset, within } of prepare(node, query)) {
      const start = position + 1 + offset
      for (const { from, to } of findInText(text, comparable, query))
        places.push(
          within
            ? {
                from: start,
                to: start + within.size,
                within: { attribute: within.attribute, order: within.order, from, to },
              }
            : { from: start + from, to: start + to, within: null },
        )
    }
    return !node.isTextblock
  })
  return places.toSorted(comparePlaces)
}
