import type { Language } from '../../../shared/domain/language'
import { eachBlock } from './each-block'
import type { CaptionEntry, Part } from './manuscript'
import type { FigureBlock, TableBlock } from './manuscript-blocks'

/** Fewer are found by leafing through. */
const few = 4

/** The captioned tables or figures of the book in their order; empty where there are only a few. */
export function listCaptions(
  parts: readonly Part[],
  type: 'table' | 'figure',
  language: Language,
): readonly CaptionEntry[] {
  const entries = parts.flatMap((part) => {
    if (part.type !== 'chapter') return []
    const own = part.language === language ? {} : { language: part.language }
    return [...eachBlock(part.blocks)]
      .filter((block): block is TableBlock | FigureBlock => block.type === type)
      .filter(({ number }) => number !== '')
      .map(({ anchor, number, caption }) => ({ anchor, number, caption, ...own }))
  })
  return entries.length > few ? entries : []
}
