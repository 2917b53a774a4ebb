import type { Block } from './manuscript-blocks'
import { plainInlines } from './plain-inlines'

/** What is longer reads as a paragraph of its own. */
const longest = 240

/** Words that promise what follows (*Moje úvodní věta:*): no page ends after them. */
export function isLeadIn(block: Block, next: Block | undefined): boolean {
  if (block.type !== 'paragraph' || next === undefined || next.type === 'pageBreak') return false
  const words = plainInlines(block.inlines)
  return words.endsWith(':') && words.length <= longest
}
