import type { Manuscript } from '../manuscript/manuscript'
import { walkBlocks } from './walk-blocks'

/** Every anchor that something in the manuscript carries. */
export function manuscriptAnchors(manuscript: Manuscript): ReadonlySet<string> {
  const all = manuscript.parts.flatMap((part) => {
    if (part.type === 'divider') return [part.anchor]
    return [part.anchor, ...walkBlocks(part.blocks).flatMap((block) => ('anchor' in block ? [block.anchor] : []))]
  })
  return new Set(all.filter((anchor) => anchor !== ''))
}
