import { eachBlock } from '../manuscript/each-block'
import type { Manuscript } from '../manuscript/manuscript'
import type { HeadingBlock } from '../manuscript/manuscript-blocks'

/**
 * Whether a multilevel list in Word would give every heading the number that the manuscript gives it. It does not when
 * a level is skipped or a heading stands before its chapter's first section; then the numbers are written out.
 */
export function countsLikeWord({ parts }: Manuscript): boolean {
  const counters: [number, number, number] = [0, 0, 0]
  return parts.every((part) => {
    if (part.type !== 'chapter') return true
    const isNumbered = part.number !== ''
    counters[0] += 1
    counters[1] = 0
    counters[2] = 0
    if (isNumbered && part.number !== String(counters[0])) return false
    const headings = [...eachBlock(part.blocks)].filter((block) => block.type === 'heading')
    return headings.every((heading) => countHeading(heading, counters, isNumbered))
  })
}

function countHeading(
  { level, number }: HeadingBlock,
  counters: [number, number, number],
  isNumbered: boolean,
): boolean {
  if (level > 3) return number === ''
  if (level === 2) {
    counters[1] += 1
    counters[2] = 0
  } else {
    if (counters[1] === 0) return false
    counters[2] += 1
  }
  const shown = [...(isNumbered ? [counters[0]] : []), counters[1], ...(level === 3 ? [counters[2]] : [])]
  return number === shown.join('.')
}
