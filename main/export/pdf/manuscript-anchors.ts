import type { Block, Manuscript } from '../manuscript/manuscript'

function anchorsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.type) {
      case 'heading':
      case 'figure': return [block.anchor]
      case 'table': return [block.anchor, ...block.rows.flatMap((row) => row.flatMap((cell) => anchorsIn(cell.blocks)))]
      case 'list': return block.items.flatMap(anchorsIn)
      case 'taskList': return block.items.flatMap((item) => anchorsIn(item.blocks))
      case 'paragraph':
      case 'writingLines':
      case 'pageBreak': return []
      default: return anchorsIn(block.blocks)
    }
  })
}

/** Every anchor that something in the manuscript carries. */
export function manuscriptAnchors(manuscript: Manuscript): ReadonlySet<string> {
  const all = manuscript.parts.flatMap((part) =>
    part.type === 'chapter' ? [part.anchor, ...anchorsIn(part.blocks)] : [part.anchor])
  return new Set(all.filter((anchor) => anchor !== ''))
}
