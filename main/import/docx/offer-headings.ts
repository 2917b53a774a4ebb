import type { FlatBlock, FlatParagraph } from './flat-block'
import { wordsOfLine } from './tidy-inlines'

const limits = { characters: 120, levels: 3 } as const
const endsLikeSentence = /[.,;:]$/u

/**
 * Lines that may be meant as headings: bold throughout, larger than the text, short, in no list. The largest become
 * level 1. Nothing is decided here: the person is asked.
 */
export function offerHeadings(blocks: readonly FlatBlock[], textSize: number): ReadonlyMap<FlatBlock, number> {
  const lines = blocks.filter(
    (block): block is FlatParagraph => block.type === 'paragraph' && looksLike(block, textSize),
  )
  const sizes = [...new Set(lines.map(({ look }) => look?.size ?? 0))].toSorted((one, other) => other - one)
  return new Map(lines.map((line) => [line, Math.min(sizes.indexOf(line.look?.size ?? 0) + 1, limits.levels)]))
}

function looksLike({ role, list, isDone, look, inlines }: FlatParagraph, textSize: number): boolean {
  if (role.type !== 'text' || list || isDone !== null || !look?.isBold || look.size <= textSize) return false
  const words = wordsOfLine(inlines).trim()
  const isOneLine = !inlines.some(({ type }) => type === 'hardBreak')
  return isOneLine && words.length <= limits.characters && !endsLikeSentence.test(words)
}

/** The size in which most letters are set; Word's own where nothing is said. */
export function commonestSize(sizes: ReadonlyMap<number, number>): number {
  const [commonest] = [...sizes].toSorted(([, one], [, other]) => other - one)
  return commonest?.[0] ?? 20
}
