import { assertNever } from '../../../shared/domain/assert-never'
import type { Block, BoxBlock, CalloutBlock, ExerciseBlock, Inline } from './manuscript-blocks'

/** Typst ends with *maximum function call depth* from 14 lists in each other on; Word knows nine levels of a list. */
const deepest = 8

/**
 * Opens lists and boxes that lie more than eight deep: their words stay in their order, only the frame is left out. A
 * trainer's block always stays one, so that whoever looks for them finds it.
 */
export function limitNesting(blocks: readonly Block[], room = deepest): readonly Block[] {
  return blocks.flatMap((block) => limitBlock(block, room))
}

function limitBlock(block: Block, room: number): readonly Block[] {
  const inside = (blocks: readonly Block[]) => limitNesting(blocks, room - 1)
  switch (block.type) {
    case 'list': {
      const items = block.items.map(inside)
      return room > 0 ? [{ ...block, items }] : items.flat()
    }
    case 'taskList': {
      const items = block.items.map((item) => ({ ...item, blocks: inside(item.blocks) }))
      return room > 0 ? [{ ...block, items }] : items.flatMap((item) => item.blocks)
    }
    case 'table':
      return [
        { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: inside(cell.blocks) }))) },
      ]
    case 'quote':
      return room > 0 ? [{ ...block, blocks: inside(block.blocks) }] : inside(block.blocks)
    case 'callout':
    case 'exercise':
    case 'caseStudy':
    case 'learningAims':
      return room > 0 ? [{ ...block, blocks: inside(block.blocks) }] : [...headOf(block), ...inside(block.blocks)]
    case 'trainerNote':
    case 'answerKey':
      return room > 0 ? [{ ...block, blocks: inside(block.blocks) }] : besideEachOther(block, inside(block.blocks))
    case 'paragraph':
    case 'heading':
    case 'figure':
    case 'writingLines':
    case 'pageBreak':
      return [block]
    default:
      return assertNever(block)
  }
}

const isTrainers = (block: Block): boolean => block.type === 'trainerNote' || block.type === 'answerKey'

function besideEachOther(block: BoxBlock, inside: readonly Block[]): readonly Block[] {
  return [{ ...block, blocks: inside.filter((one) => !isTrainers(one)) }, ...inside.filter(isTrainers)]
}

function headOf(block: CalloutBlock | ExerciseBlock | BoxBlock): readonly Block[] {
  const title = block.type === 'callout' ? '' : block.title
  const rows = block.type === 'exercise' ? block.head.map(({ label, value }) => `${label}: ${value}`) : []
  const lines = [[block.label, title].filter((one) => one !== '').join(': '), ...rows]
  const bold = (text: string): Inline => ({ type: 'text', text, bold: true })
  return lines.filter((line) => line !== '').map((line) => ({ type: 'paragraph', id: null, inlines: [bold(line)] }))
}
