import { viewportDecorations } from '../typing/viewport-decorations'
import type { CitationFinder } from './citation-finder'

/** A quiet line under words that could be a citation. */
export const citationHints = (finder: CitationFinder) =>
  viewportDecorations({
    name: 'citationHints',
    marksOf: (block) =>
      finder.inBlock(block).map(({ from, to }) => ({ from, to, attributes: { class: 'sk-citable' } })),
  })
