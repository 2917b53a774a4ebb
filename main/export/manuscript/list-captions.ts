import { eachBlock } from './each-block'
import type { CaptionEntry, FigureBlock, Part, TableBlock } from './manuscript'

/** Fewer are found by leafing through. */
const few = 4

/** The captioned tables or figures of the book in their order; empty where there are only a few. */
export function listCaptions(parts: readonly Part[], type: 'table' | 'figure'): readonly CaptionEntry[] {
  const blocks = parts.flatMap((part) => (part.type === 'chapter' ? [...eachBlock(part.blocks)] : []))
  const entries = blocks
    .filter((block): block is TableBlock | FigureBlock => block.type === type)
    .filter(({ number }) => number !== '')
    .map(({ anchor, number, caption }) => ({ anchor, number, caption }))
  return entries.length > few ? entries : []
}
