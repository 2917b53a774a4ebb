import { eachBlock } from './each-block'
import type { Block } from './manuscript-blocks'
import { plainInlines } from './plain-inlines'
import type { Report } from './report'

/** The chapter's title is level 1. */
const titleLevel = 1

/** Levels of the headings as they are printed: a heading that this reader does not get leaves a gap too. */
export function checkHeadings(blocks: readonly Block[], report: Report): void {
  let before: number = titleLevel
  for (const block of eachBlock(blocks)) {
    if (block.type !== 'heading') continue
    if (block.level > before + 1) {
      report('heading-skipped', { heading: plainInlines(block.inlines).slice(0, 120) }, block.id)
    }
    before = block.level
  }
}
