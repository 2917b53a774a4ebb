import type { NodeJson } from '../../../shared/document/document-json'
import type { LossCounter } from '../loss-counter'

/** Blocks for places that take only text, lists and pictures, such as the cells of a table. */
export function simplify(blocks: readonly NodeJson[], losses: LossCounter): readonly NodeJson[] {
  return blocks.flatMap((block): readonly NodeJson[] => {
    switch (block.type) {
      case 'heading':
        losses.add('changed-heading')
        return [{ type: 'paragraph', content: (block.content ?? []).map(embolden) }]
      case 'pageBreak':
        losses.add('page-break')
        return []
      case 'blockquote':
        losses.add('flattened-block')
        return block.content ?? []
      default:
        return [block]
    }
  })
}

/** Text in bold; what is bold already stays as it is. */
function embolden(node: NodeJson): NodeJson {
  const isBold = node.type !== 'text' || node.marks?.some(({ type }) => type === 'bold')
  return isBold ? node : { ...node, marks: [{ type: 'bold' }, ...(node.marks ?? [])] }
}

/** Blocks for the inside of a box, which takes everything but headings, page breaks and other boxes of its rank. */
export function keepFlow(blocks: readonly NodeJson[], losses: LossCounter): readonly NodeJson[] {
  return blocks.flatMap((block): readonly NodeJson[] => {
    switch (block.type) {
      case 'heading':
      case 'pageBreak':
        return simplify([block], losses)
      case 'exercise':
      case 'caseStudy':
      case 'learningAims':
        losses.add('flattened-block')
        return [...titleLine(block), ...(block.content ?? [])]
      default:
        return [block]
    }
  })
}

function titleLine({ attrs }: NodeJson): readonly NodeJson[] {
  const title = typeof attrs?.title === 'string' ? attrs.title : ''
  return title === ''
    ? []
    : [{ type: 'paragraph', content: [{ type: 'text', text: title, marks: [{ type: 'bold' }] }] }]
}
