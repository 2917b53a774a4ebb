import type { Comparison } from './comparison'

/** Outer blocks that stand in both texts: the child index in the older one and in the newer one. */
export type SideAnchor = readonly [before: number, after: number]

/** Where the two texts of a comparison meet, for those who show them beside each other. Moved blocks are left out. */
export function sideAnchors({ blocks }: Comparison): readonly SideAnchor[] {
  const anchors: SideAnchor[] = []
  let before = 0
  let after = 0
  for (const block of blocks) {
    const isBefore = block.kind !== 'inserted' && !(block.kind === 'pair' && block.isMoved)
    const isAfter = block.kind !== 'deleted' && block.kind !== 'moved-away'
    if (isBefore && isAfter) anchors.push([before, after])
    if (isBefore) before += 1
    if (isAfter) after += 1
  }
  return anchors
}
