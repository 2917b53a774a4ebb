import type { NodeJson } from '../document-json'
import { plainText } from '../plain-text'

const words = /[\p{L}\p{N}]+/gu

/** The different words of a block; asked for once a block. */
export function makeWordSets(): (node: NodeJson) => ReadonlySet<string> {
  const known = new WeakMap<NodeJson, ReadonlySet<string>>()
  return (node) => {
    const set = known.get(node) ?? new Set(plainText(node).toLowerCase().match(words) ?? [])
    known.set(node, set)
    return set
  }
}

/** Share of common words (Dice): 1 for the same words, 0 for none in common; two blocks without words are alike. */
export function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1
  let common = 0
  for (const word of a) if (b.has(word)) common += 1
  return (2 * common) / (a.size + b.size)
}
