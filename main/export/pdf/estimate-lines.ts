import type { Block, Inline } from '../manuscript/manuscript-blocks'

const charactersInLine = 52
const never = 1000

const lengthOf = (inlines: readonly Inline[]): number =>
  inlines.reduce((sum, inline) => {
    if (inline.type === 'text' || inline.type === 'reference') return sum + inline.text.length
    // A footnote takes room at the foot of the same page.
    return inline.type === 'footnote' ? sum + charactersInLine + lengthOf(inline.inlines) : sum + charactersInLine
  }, 0)

function linesOf(block: Block): number {
  switch (block.type) {
    case 'paragraph':
      return 0.6 + Math.max(1, Math.ceil(lengthOf(block.inlines) / charactersInLine))
    case 'heading':
      return 3
    case 'writingLines':
      return block.count * 1.6 + 1
    case 'list':
      return block.items.reduce((sum, item) => sum + estimateLines(item), 1)
    case 'taskList':
      return block.items.reduce((sum, item) => sum + estimateLines(item.blocks), 1)
    case 'figure':
    case 'table':
    case 'pageBreak':
      return never
    default:
      return 4 + estimateLines(block.blocks)
  }
}

/**
 * Lines that blocks take on paper, guessed high. Only decides what is kept on one page, so it must never call short
 * what could be longer than a page: whatever has no sure height counts as long.
 */
export const estimateLines = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + linesOf(block), 0)
