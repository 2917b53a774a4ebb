import { assertNever } from '../../../shared/domain/assert-never'
import type { Block } from './manuscript-blocks'

/** Every block, outside before inside, in reading order. */
export function* eachBlock(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block
    yield* eachBlock(insideOf(block))
  }
}

function insideOf(block: Block): readonly Block[] {
  switch (block.type) {
    case 'list':
      return block.items.flat()
    case 'taskList':
      return block.items.flatMap((item) => item.blocks)
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks))
    case 'quote':
    case 'callout':
    case 'exercise':
    case 'caseStudy':
    case 'learningAims':
    case 'trainerNote':
    case 'answerKey':
      return block.blocks
    case 'paragraph':
    case 'heading':
    case 'figure':
    case 'writingLines':
    case 'pageBreak':
      return []
    default:
      return assertNever(block)
  }
}
