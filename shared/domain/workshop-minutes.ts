import { isTaught } from './is-taught'
import { minutesOf } from './minutes-of'
import type { WorkshopBlock, WorkshopDay } from './workshop'

function dayMinutes(blocks: readonly WorkshopBlock[]): number {
  const taught = blocks
    .filter(isTaught)
    .map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) }))
    .sort((a, b) => a.from - b.from)
  let total = 0
  let end = 0
  for (const block of taught) {
    total += Math.max(0, block.to - Math.max(block.from, end))
    end = Math.max(end, block.to)
  }
  return total
}

/**
 * Minutes that a workshop teaches: its blocks without pauses and checking-in. Blocks at the same time count once, gaps do
 * not count. Programme, certificate and report all take their hours from here.
 */
export const workshopMinutes = (days: readonly WorkshopDay[]): number =>
  days.reduce((sum, { blocks }) => sum + dayMinutes(blocks), 0)
