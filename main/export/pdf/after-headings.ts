import { eachBlock } from '../manuscript/each-block'
import type { Block } from '../manuscript/manuscript-blocks'

/**
 * Where the block stands that headings at `from` must go with, or `from` itself. A table may need a page of its own.
 * Of a block with notes the engine forgets the heading before it finds out that the note has no room on this page.
 */
export function afterHeadings(blocks: readonly Block[], from: number): number {
  let end = from
  while (blocks[end]?.type === 'heading') end += 1
  const block = blocks[end]
  return block && (block.type === 'table' || hasNote(block)) ? end : from
}

const hasNote = (block: Block): boolean =>
  [...eachBlock([block])].some((one) => 'inlines' in one && one.inlines.some(({ type }) => type === 'footnote'))
