import { eachBlock } from './each-block'
import type { Manuscript } from './manuscript'

/** Every anchor that something in the manuscript carries. */
export function manuscriptAnchors(manuscript: Manuscript): ReadonlySet<string> {
  const all = manuscript.parts.flatMap((part) => {
    if (part.type !== 'chapter') return [part.anchor]
    return [part.anchor, ...[...eachBlock(part.blocks)].flatMap((block) => ('anchor' in block ? [block.anchor] : []))]
  })
  return new Set(all.filter((anchor) => anchor !== ''))
}
