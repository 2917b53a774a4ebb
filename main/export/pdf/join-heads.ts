import type { JsonObject } from './json-value'

/** Headings and the block they lead to, so that no page ends between them. */
export function joinHeads(heads: readonly JsonObject[], block: JsonObject): readonly JsonObject[] {
  const [first] = heads
  if (!first) return [block]
  // The design decides on which page a table stands.
  if (block['type'] === 'table') return [{ ...block, heads }]
  const isWhole = block['isKept'] === true || block['isShort'] === true
  if (isWhole) return [{ type: 'together', level: first['level'] ?? 2, heads, block }]
  // In a block that may break, the note may follow on the next page; lines alone would go after it.
  return [...heads, block['type'] === 'paragraph' ? { ...block, isLoose: true } : block]
}
