import type { Block } from './manuscript-blocks'
import { plainInlines } from './plain-inlines'

const number = /^[−–-]?\d[\d\s\u00a0.,]*(?:\s?(?:%|Kč|zł|€|грн))?$/u

/** True where a cell of a table holds a number and nothing else: numbers stand under each other at the right edge. */
export function isNumberCell(blocks: readonly Block[]): boolean {
  const [first] = blocks
  return blocks.length === 1 && first?.type === 'paragraph' && number.test(plainInlines(first.inlines))
}
