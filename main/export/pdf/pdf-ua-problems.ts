import type { UnreadableReason } from '../../../shared/domain/export-loss'
import { eachBlock } from '../manuscript/each-block'
import type { Logo, Manuscript } from '../manuscript/manuscript'
import type { Block } from '../manuscript/manuscript-blocks'

function problemsIn(blocks: readonly Block[]): readonly UnreadableReason[] {
  let level = 1
  return [...eachBlock(blocks)].flatMap((block): readonly UnreadableReason[] => {
    if (block.type === 'figure') {
      return block.isDecorative || block.alt.trim() !== '' ? [] : ['no-alt']
    }
    if (block.type !== 'heading') return []
    const skips = block.level > level + 1
    level = block.level
    const isEmpty = block.inlines.every((inline) => inline.type === 'text' && inline.text.trim() === '')
    return [...(skips ? ['skipped-heading' as const] : []), ...(isEmpty ? ['empty-heading' as const] : [])]
  })
}

/** A logo without words keeps a book or a paper from PDF/UA as any other picture does; the preflight has named it. */
export const logoProblems = (logos: readonly Logo[]): readonly UnreadableReason[] =>
  logos.some(({ alt }) => alt.trim() === '') ? ['no-alt'] : []

/**
 * Why the book may not call itself PDF/UA-1, each reason once: the preflight has named the places. Asked for both
 * engines, because only one of them can check its output.
 */
export function pdfUaProblems(manuscript: Manuscript): readonly UnreadableReason[] {
  const problems = [
    ...logoProblems(manuscript.cover?.logos ?? []),
    ...manuscript.parts.flatMap((part) => (part.type === 'chapter' ? problemsIn(part.blocks) : [])),
  ]
  return [...new Set(problems)]
}
