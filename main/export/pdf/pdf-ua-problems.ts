import type { Block, Manuscript } from '../manuscript/manuscript'
import { walkBlocks } from './walk-blocks'

function problemsIn(blocks: readonly Block[]): readonly string[] {
  let level = 1
  return walkBlocks(blocks).flatMap((block) => {
    if (block.type === 'figure') {
      return block.isDecorative || block.alt.trim() !== '' ? [] : [`no alternative text ${block.asset}`]
    }
    if (block.type !== 'heading') return []
    const skips = block.level > level + 1
    level = block.level
    const isEmpty = block.inlines.every((inline) => inline.type === 'text' && inline.text.trim() === '')
    return [
      ...(skips ? [`skipped heading level ${block.anchor}`] : []),
      ...(isEmpty ? [`empty heading ${block.anchor}`] : []),
    ]
  })
}

/** Why the book may not call itself PDF/UA-1. Asked for both engines, because only one of them can check its output. */
export function pdfUaProblems(manuscript: Manuscript): readonly string[] {
  return manuscript.parts.flatMap((part) => (part.type === 'chapter' ? problemsIn(part.blocks) : []))
}
